package latentfx.ui.time;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import latentfx.ui.plot.PointRaster;
import latentfx.ui.plot.RasterView;

/** Shows the aligned map of a frame as a square, on the background given by the style sheet. */
final class MapPane extends Region {
    private final Supplier<Optional<TimeFrame>> frame;
    private final RasterView view = new RasterView();

    /** Creates a pane that draws the present value of {@code frame} each time {@link #draw} is called. */
    MapPane(String id, Supplier<Optional<TimeFrame>> frame) {
        this.frame = frame;
        setId(id);
        getStyleClass().add("time-map");
        getChildren().add(view);
        setMinSize(120, 120);
    }

    @Override
    protected void layoutChildren() {
        draw();
        double side = side();
        view.relocate(Math.floor((getWidth() - side) / 2), Math.floor((getHeight() - side) / 2));
    }

    /** Draws the present frame, or clears the pane if there is none. */
    void draw() {
        double scale = view.outputScale();
        PointRaster raster = view.sized(side(), side(), scale);
        frame.get()
                .ifPresentOrElse(
                        shown -> FrameDrawing.draw(raster, shown.cloud(), shown.span(), 0, scale),
                        () -> raster.fill(0));
        view.update();
    }

    /** Side of the square in pixels, without the border. */
    private double side() {
        return Math.floor(Math.max(1, Math.min(getWidth(), getHeight()) - 2));
    }
}
