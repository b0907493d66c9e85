package latentfx.ui.filters;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import latentfx.data.ImageShape;
import latentfx.ui.fx.DivergingColours;

/** Makes pictures of numbers below and above 0, one for each pixel; those of red, green and blue side by side. */
final class FilterPixels {
    private FilterPixels() {}

    /** Width of a picture of {@code shape}, in pixels. */
    static int width(ImageShape shape) {
        return shape.width() * shape.channels();
    }

    /**
     * The picture of {@code numbers}.
     *
     * @param limit the size from which on colours are full
     */
    static Image of(ImageShape shape, float[] numbers, double limit) {
        int width = width(shape);
        int[] argb = new int[width * shape.height()];
        for (int row = 0; row < shape.height(); row++) {
            for (int column = 0; column < shape.width(); column++) {
                for (int channel = 0; channel < shape.channels(); channel++) {
                    float value = numbers[(row * shape.width() + column) * shape.channels() + channel];
                    int level = DivergingColours.level(limit > 0 ? value / limit : 0);
                    argb[row * width + channel * shape.width() + column] = 0xFF000000 | DivergingColours.rgb(level);
                }
            }
        }
        return new WritableImage(
                new PixelBuffer<>(width, shape.height(), IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
    }

    /** The largest size among {@code numbers}. */
    static double largest(float[] numbers) {
        double largest = 0;
        for (float number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        return largest;
    }
}
