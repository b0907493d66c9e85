package latentfx.ui.time;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The aligned map at the time shown, square, with the background that the style sheet gives. */
final class MapPane extends Region {
    private static final StyleablePropertyFactory<MapPane> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<MapPane, Color> GROUND =
            FACTORY.createColorCssMetaData("-map-ground", pane -> pane.ground, Color.WHITE, false);

    private final SimpleStyleableObjectProperty<Color> ground =
            new SimpleStyleableObjectProperty<>(GROUND, this, "ground", Color.WHITE);
    private final Supplier<Optional<TimeFrame>> frame;
    private final ImageView view = new ImageView();
    private DotRaster raster = new DotRaster(1);
    private @Nullable PixelBuffer<IntBuffer> buffer;

    /** Draws what {@code frame} gives, each time {@link #draw} is called. */
    MapPane(String id, Supplier<Optional<TimeFrame>> frame) {
        this.frame = frame;
        setId(id);
        getStyleClass().add("time-map");
        view.setManaged(false);
        view.setMouseTransparent(true);
        getChildren().add(view);
        setMinSize(120, 120);
        ground.addListener((property, before, now) -> draw());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    /** The colour under the points. */
    StyleableProperty<Color> ground() {
        return ground;
    }

    @Override
    protected void layoutChildren() {
        int side = (int) Math.max(1, Math.min(getWidth(), getHeight()) - 2);
        if (side != raster.side() || buffer == null) {
            raster = new DotRaster(side);
            buffer =
                    new PixelBuffer<>(side, side, IntBuffer.wrap(raster.pixels()), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            draw();
        }
        view.relocate(Math.floor((getWidth() - side) / 2), Math.floor((getHeight() - side) / 2));
    }

    /** Draws the frame as it is now; without one, nothing. */
    void draw() {
        PixelBuffer<IntBuffer> target = buffer;
        Color under = ground.get();
        if (target == null || under == null) {
            return;
        }
        int rgb = (int) Math.round(under.getRed() * 255) << 16
                | (int) Math.round(under.getGreen() * 255) << 8
                | (int) Math.round(under.getBlue() * 255);
        frame.get()
                .ifPresentOrElse(
                        shown -> raster.draw(
                                shown.points(),
                                shown.span(),
                                shown.model().sheet().labels(),
                                rgb),
                        () -> Arrays.fill(raster.pixels(), 0xFF000000 | rgb));
        target.updateBuffer(same -> new Rectangle2D(0, 0, raster.side(), raster.side()));
    }
}
