package latentfx.ui.path;

import java.util.Collection;
import javafx.scene.control.Label;
import latentfx.ui.fx.ScreenScale;

/** The path where pictures and strips do not fit beside each other: the slider, and below it the pictures with their titles. */
final class NarrowPath {
    private static final double PADDING = 10;
    private static final double GAP = 12;

    /** Width in pixels at the usual size of texts below which there are no strips. */
    private static final double WIDTH = 420;

    /** Side in pixels at the usual size of texts below which pictures need the room of their titles. */
    private static final double WORTH_TITLES = 48;

    private NarrowPath() {}

    /** Whether a panel of {@code width} pixels has this form. */
    static boolean fits(double width) {
        return width < ScreenScale.px(WIDTH);
    }

    /**
     * Lays out a panel of {@code width} and {@code height} pixels.
     *
     * @param panes the pictures, from the left
     * @param invite what is said while there is no second end
     */
    static void layOut(double width, double height, OverviewPane overview, Collection<LanePane> panes, Label invite) {
        double inner = width - 2 * PADDING;
        overview.resizeRelocate(PADDING, PADDING / 2, inner, height);
        invite.resizeRelocate(PADDING, 0, inner, invite.prefHeight(inner));
        double y = PADDING + overview.barHeight();
        double each = Math.floor((inner - (panes.size() - 1) * GAP) / panes.size());
        double room = height - y - PADDING;
        boolean titled = room - LanePane.titleHeight() >= ScreenScale.px(WORTH_TITLES);
        double side = Math.max(8, Math.floor(Math.min(titled ? room - LanePane.titleHeight() : room, each)));
        double x = PADDING;
        for (LanePane pane : panes) {
            pane.setTitleShown(titled);
            pane.resizePicture(side, each);
            pane.resizeRelocate(x, y, each, height - y);
            x += each + GAP;
        }
    }
}
