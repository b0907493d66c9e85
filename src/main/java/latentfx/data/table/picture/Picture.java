package latentfx.data.table.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.List;
import latentfx.data.AreaAverage;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;

/**
 * A decoded picture. Its values are the samples of its raster over their largest value, whatever their number of bits:
 * grey 128 of 255 is 0.502 in a grey, an RGB and a palette picture alike. {@link BufferedImage#getRGB} would convert a
 * grey picture from a linear colour space and give 188. Where a picture is transparent, white shows through, as in most
 * viewers.
 */
final class Picture {
    /** Weights of red, green and blue in a grey value (ITU-R BT.601). */
    private static final float[] LUMA = {0.299f, 0.587f, 0.114f};

    private final Raster raster;
    private final ColorModel model;
    private final int fullWidth;
    private final int fullHeight;
    private final int channels;

    /**
     * Creates a picture.
     *
     * @param image the pixels that were decoded
     * @param fullWidth width in the file, of which some columns may have been left out
     * @param fullHeight height in the file, of which some rows may have been left out
     * @throws IllegalArgumentException if it is neither grey nor red, green and blue
     */
    Picture(BufferedImage image, int fullWidth, int fullHeight) {
        this.fullWidth = fullWidth;
        this.fullHeight = fullHeight;
        raster = image.getRaster();
        model = image.getColorModel();
        int components = model.getNumColorComponents();
        if (components != 1 && components != 3) {
            throw new IllegalArgumentException(
                    "it has " + components + " colour components; those of grey or RGB can be read");
        }
        channels = components == 1 || (model instanceof IndexColorModel palette && isGrey(palette)) ? 1 : 3;
    }

    private static boolean isGrey(IndexColorModel palette) {
        for (int i = 0; i < palette.getMapSize(); i++) {
            if (palette.getRed(i) != palette.getGreen(i) || palette.getRed(i) != palette.getBlue(i)) {
                return false;
            }
        }
        return true;
    }

    /** Width of the decoded pixels. */
    int width() {
        return raster.getWidth();
    }

    /** Height of the decoded pixels. */
    int height() {
        return raster.getHeight();
    }

    /** Width in the file. */
    int fullWidth() {
        return fullWidth;
    }

    /** Height in the file. */
    int fullHeight() {
        return fullHeight;
    }

    /** That white shows through where it is transparent, if it can be transparent anywhere. */
    List<DataRemark> remarks() {
        return model.hasAlpha() ? List.of(DataRemark.of("pictures.alpha")) : List.of();
    }

    /** Number of channels: 1 if it is grey, otherwise 3. */
    int channels() {
        return channels;
    }

    /**
     * The whole picture in {@code shape}, which is not larger: each pixel is the mean of the area that it covers. Values
     * in [0, 1]; a grey picture in a shape of three channels has three equal ones, a colour picture in one channel its
     * luma.
     */
    float[] scaledTo(ImageShape shape) {
        float[] all = pixels(0, 0, width(), height(), shape.channels());
        return AreaAverage.of(all, width(), height(), shape);
    }

    /** The part of that shape from ({@code left}, {@code top}) on, values in [0, 1]. */
    float[] cut(int left, int top, ImageShape shape) {
        return pixels(left, top, shape.width(), shape.height(), shape.channels());
    }

    private float[] pixels(int left, int top, int width, int height, int wanted) {
        float[] pixels = new float[width * height * wanted];
        int bands = raster.getNumBands();
        int[] line = new int[width * bands];
        float[] sample = new float[3];
        int at = 0;
        for (int y = 0; y < height; y++) {
            raster.getPixels(left, top + y, width, 1, line);
            for (int x = 0; x < width; x++) {
                decode(line, x * bands, sample);
                if (wanted == 1) {
                    pixels[at++] = channels == 1 ? sample[0] : luma(sample);
                } else {
                    pixels[at++] = sample[0];
                    pixels[at++] = sample[1];
                    pixels[at++] = sample[2];
                }
            }
        }
        return pixels;
    }

    private float luma(float[] sample) {
        return LUMA[0] * sample[0] + LUMA[1] * sample[1] + LUMA[2] * sample[2];
    }

    /** Puts red, green and blue over white of a pixel into {@code sample}. */
    private void decode(int[] line, int from, float[] sample) {
        if (model instanceof IndexColorModel palette) {
            int index = Math.min(line[from], palette.getMapSize() - 1);
            float alpha = palette.getAlpha(index) / 255f;
            sample[0] = over(palette.getRed(index) / 255f, alpha);
            sample[1] = over(palette.getGreen(index) / 255f, alpha);
            sample[2] = over(palette.getBlue(index) / 255f, alpha);
            return;
        }
        int components = model.getNumColorComponents();
        float alpha = model.hasAlpha() ? fraction(line, from, components) : 1;
        for (int i = 0; i < 3; i++) {
            float value = fraction(line, from, components == 1 ? 0 : i);
            sample[i] = model.isAlphaPremultiplied() ? value + 1 - alpha : over(value, alpha);
        }
    }

    private float fraction(int[] line, int from, int component) {
        return line[from + component] / (float) ((1L << model.getComponentSize(component)) - 1);
    }

    private static float over(float value, float alpha) {
        return alpha == 1 ? value : value * alpha + 1 - alpha;
    }
}
