package latentfx.ui.time;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import latentfx.ui.fx.Messages;
import latentfx.ui.plot.AxisLayer;
import latentfx.ui.plot.PointRaster;
import latentfx.ui.plot.RasterView;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.scale.PriorRings;
import latentfx.ui.scale.RingLayer;
import latentfx.ui.scale.ScaleBar;
import latentfx.ui.scale.ScaleUnit;

/**
 * Shows the aligned map of a frame as a square with axes, a scale bar and the rings of N(0, I), on the background given by
 * the style sheet.
 */
final class MapPane extends Region {
    /** Room for the names and the values of the axes. */
    private static final double LEFT = 60;

    private static final double BOTTOM = 36;

    /** Distance of the names of the axes from the edges. */
    private static final double NAME = 12;

    private static final double BAR_LIFT = 12;

    private final Supplier<Optional<TimeFrame>> frame;
    private final ToDoubleFunction<TimeFrame> span;
    private final Pane surface = new Pane();
    private final Rectangle clip = new Rectangle();
    private final RasterView view = new RasterView();
    private final AxisLayer axes = new AxisLayer();
    private final Text across = new Text();
    private final Text up = new Text();
    private final ObjectProperty<Optional<PriorRings>> rings = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ScaleUnit> unit = new SimpleObjectProperty<>(ScaleUnit.NONE);
    private final RingLayer ringLayer = new RingLayer(rings);
    private final ScaleBar bar = new ScaleBar(unit, BAR_LIFT);

    /**
     * Creates a pane that draws the present value of {@code frame} each time {@link #draw} is called.
     *
     * @param span distance from the middle to the sides for a frame, in map units
     */
    MapPane(String id, Supplier<Optional<TimeFrame>> frame, ToDoubleFunction<TimeFrame> span) {
        this.frame = frame;
        this.span = span;
        setId(id);
        getStyleClass().add("time-map");
        Messages words = Messages.of(MapPane.class);
        across.setText(words.get("axis.across"));
        up.setText(words.get("axis.up"));
        up.setRotate(-90);
        for (Text name : new Text[] {across, up}) {
            name.getStyleClass().add("axis-name");
            name.setManaged(false);
        }
        surface.getStyleClass().add("time-surface");
        surface.setManaged(false);
        surface.setClip(clip);
        surface.getChildren().addAll(view, ringLayer.node(), ringLayer.names().node(), bar.node());
        getChildren().addAll(surface, axes, across, up);
        setMinSize(160, 150);
    }

    /** Shows {@code prior} from the next drawing on. */
    void setRings(Optional<PriorRings> prior) {
        rings.set(prior);
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    /** Draws the present frame, or clears the pane if there is none. */
    void draw() {
        double side = side();
        double left = Math.floor((getWidth() - LEFT - side) / 2) + LEFT;
        double top = Math.floor((getHeight() - BOTTOM - side) / 2);
        surface.resizeRelocate(left, top, side, side);
        clip.setWidth(side);
        clip.setHeight(side);
        double scale = view.outputScale();
        PointRaster raster = view.sized(side, side, scale);
        Optional<TimeFrame> now = frame.get();
        now.ifPresentOrElse(
                shown -> FrameDrawing.draw(raster, shown.cloud(), span.applyAsDouble(shown), 0, scale),
                () -> raster.fill(0));
        view.update();
        axes.setVisible(now.isPresent());
        unit.set(now.isPresent() ? ScaleUnit.CODE : ScaleUnit.NONE);
        now.ifPresent(shown -> {
            ScreenTransform transform =
                    new ScreenTransform(FrameDrawing.viewport(span.applyAsDouble(shown), side), side, side);
            axes.place(transform, left, top);
            bar.place(transform);
            ringLayer.place(transform);
        });
        placeNames(left, top, side);
    }

    private void placeNames(double left, double top, double side) {
        double wide = across.getLayoutBounds().getWidth();
        across.relocate(Math.rint(left + (side - wide) / 2), Math.rint(top + side + BOTTOM - NAME - 4));
        double length = up.getLayoutBounds().getWidth();
        double high = up.getLayoutBounds().getHeight();
        up.relocate(Math.rint(left - LEFT + NAME - length / 2), Math.rint(top + (side - high) / 2));
    }

    /** Side of the square in pixels. */
    private double side() {
        return Math.floor(Math.max(1, Math.min(getWidth() - LEFT, getHeight() - BOTTOM) - 2));
    }
}
