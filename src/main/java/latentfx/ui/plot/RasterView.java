package latentfx.ui.plot;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

/**
 * A point raster on screen, without a copy of its pixels: whoever draws takes the raster from {@link #sized}, draws into it
 * and calls {@link #update}. For the FX thread.
 */
public class RasterView extends ImageView {
    private PointRaster raster = new PointRaster(1, 1);
    private PixelBuffer<IntBuffer> buffer = wrap(raster);

    public RasterView() {
        setMouseTransparent(true);
        setManaged(false);
        setSmooth(false);
    }

    /**
     * The raster to draw into, which covers {@code width} by {@code height} screen pixels; another one than before where
     * the size has changed.
     *
     * @param outputScale raster pixels per screen pixel
     */
    public PointRaster sized(double width, double height, double outputScale) {
        int pixelWidth = (int) Math.max(1, Math.round(width * outputScale));
        int pixelHeight = (int) Math.max(1, Math.round(height * outputScale));
        if (pixelWidth != raster.width() || pixelHeight != raster.height() || getImage() == null) {
            raster = new PointRaster(pixelWidth, pixelHeight);
            buffer = wrap(raster);
            setImage(new WritableImage(buffer));
        }
        setFitWidth(width);
        setFitHeight(height);
        return raster;
    }

    /** Shows what was drawn into the raster. */
    public void update() {
        buffer.updateBuffer(same -> new Rectangle2D(0, 0, raster.width(), raster.height()));
    }

    /** Raster pixels per screen pixel in the window that shows this node, at least 1; 1 outside of any window. */
    public double outputScale() {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }

    private static PixelBuffer<IntBuffer> wrap(PointRaster raster) {
        return new PixelBuffer<>(
                raster.width(), raster.height(), IntBuffer.wrap(raster.pixels()), PixelFormat.getIntArgbPreInstance());
    }
}
