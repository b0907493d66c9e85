package latentfx.ui.scale;

import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.plot.DrawnFor;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.plot.ScreenTransform;

/** A bar of a round length in code units, as on a geographic map, above the lower right corner. */
public final class ScaleBar implements MapOverlay {
    private static final double SIDE = 10;
    private static final double END = 5;
    private static final double PADDING = 4;

    private final Group all = new Group();
    private final Rectangle ground = new Rectangle();
    private final Polyline line = new Polyline();
    private final Text text = new Text();
    private final ObservableValue<ScaleUnit> unit;
    private final double lift;
    private final DrawnFor<Drawn> drawn = new DrawnFor<>();

    private record Drawn(ScreenTransform transform, ScaleUnit unit, double text) {}

    /**
     * A bar that is shown while {@code unit} is not {@link ScaleUnit#NONE}.
     *
     * @param lift pixels at the usual size of texts from the lower edge of the map, for what lies in its corner
     */
    public ScaleBar(ObservableValue<ScaleUnit> unit, double lift) {
        this.unit = unit;
        this.lift = lift;
        all.setManaged(false);
        all.setMouseTransparent(true);
        ScaleStyle.dress(all);
        ground.getStyleClass().add("scale-ground");
        line.getStyleClass().add("scale-line");
        text.getStyleClass().add("scale-text");
        all.getChildren().addAll(ground, line, text);
        all.setId("scale-bar");
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void place(ScreenTransform transform) {
        ScaleUnit now = unit.getValue();
        if (!drawn.changesTo(new Drawn(transform, now, ScreenScale.text()))) {
            return;
        }
        all.getChildren().forEach(child -> child.setVisible(now != ScaleUnit.NONE));
        if (now == ScaleUnit.NONE) {
            return;
        }
        ScaleLength length = ScaleLength.at(transform.viewport().unitsPerPixel());
        text.setText(length.words(now));
        all.applyCss(); // at another size of texts their font is known only then
        double wide = text.getLayoutBounds().getWidth();
        double high = text.getLayoutBounds().getHeight();
        double room = Math.ceil(Math.max(wide, length.pixels()));
        double right = Math.floor(transform.width()) - SIDE;
        double base = Math.floor(transform.height() - ScreenScale.px(lift)) - 0.5;
        double middle = right - room / 2;
        double from = Math.floor(middle - length.pixels() / 2) + 0.5;
        double to = from + length.pixels();
        line.getPoints().setAll(from, base - END, from, base, to, base, to, base - END);
        text.setX(Math.rint(middle - wide / 2));
        text.setY(Math.rint(base - END - text.getLayoutBounds().getMaxY() + text.getY() - 1));
        ground.setX(right - room - PADDING);
        ground.setY(base - END - high - PADDING);
        ground.setWidth(room + 2 * PADDING);
        ground.setHeight(high + END + 2 * PADDING);
    }
}
