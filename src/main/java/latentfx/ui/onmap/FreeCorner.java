package latentfx.ui.onmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.Obstacles;
import latentfx.ui.plot.PixelBox;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/** Chooses the corner of a map in which a hint covers least: nothing of the path if possible, then the fewest points. */
final class FreeCorner {
    /** Distance from the side edges of the map, in pixels. */
    static final double SIDE = 8;

    /** A pixel of the path counts as much as this many points. */
    private static final double PATH_WEIGHT = 1e6;

    private FreeCorner() {}

    /**
     * The four positions for a box of this size, {@code edge} pixels from the upper and lower edge, where controls are, and
     * {@code upperRight} pixels from the upper edge at the right.
     */
    static List<PixelBox> all(double width, double height, ScreenTransform transform, double edge, double upperRight) {
        double right = transform.width() - SIDE - width;
        double bottom = transform.height() - edge - height;
        List<PixelBox> corners = new ArrayList<>();
        for (double y : new double[] {edge, bottom}) {
            for (double x : new double[] {right, SIDE}) {
                boolean first = corners.isEmpty();
                corners.add(new PixelBox(x, first ? upperRight : y, width, height)
                        .within(transform.width(), transform.height()));
            }
        }
        return corners;
    }

    /** The best of {@code corners}; of equally good ones the first. */
    static PixelBox of(List<PixelBox> corners, @Nullable Cloud points, ScreenTransform transform, Obstacles inTheWay) {
        return corners.stream()
                .min(Comparator.comparingDouble(
                        box -> PATH_WEIGHT * inTheWay.covered(box) + points(box, points, transform)))
                .orElseThrow();
    }

    private static int points(PixelBox box, @Nullable Cloud points, ScreenTransform transform) {
        int covered = 0;
        for (int i = 0; points != null && i < points.size(); i++) {
            covered += box.contains(transform.x(points.x(i)), transform.y(points.y(i))) ? 1 : 0;
        }
        return covered;
    }
}
