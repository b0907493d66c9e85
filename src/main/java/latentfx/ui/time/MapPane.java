package latentfx.ui.time;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import latentfx.ui.plot.PointRaster;
import latentfx.ui.plot.RasterView;

/** The aligned map at the time shown, square, on the background that the style sheet gives. */
final class MapPane extends Region {
    private final Supplier<Optional<TimeFrame>> frame;
    private final RasterView view = new RasterView();

    /** Draws what {@code frame} gives, each time {@link #draw} is called. */
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

    /** Draws the frame as it is now; without one, nothing. */
    void draw() {
        double scale = view.outputScale();
        PointRaster raster = view.sized(side(), side(), scale);
        frame.get()
                .ifPresentOrElse(
                        shown -> FrameDrawing.draw(raster, shown.cloud(), shown.span(), 0, scale),
                        () -> raster.fill(0));
        view.update();
    }

    /** Leaves room for the border. */
    private double side() {
        return Math.floor(Math.max(1, Math.min(getWidth(), getHeight()) - 2));
    }
}
