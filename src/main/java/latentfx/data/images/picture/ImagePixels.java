package latentfx.data.images.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Takes the coded values out of an image of Java, over a ground where it is transparent. {@link BufferedImage#getRGB}
 * would convert a grey picture from a linear colour space and give 188 for 128.
 */
final class ImagePixels {
    private ImagePixels() {}

    /** The values of {@code image}; {@code ground} is red, green and blue in [0, 1]. */
    static DecodedPicture of(BufferedImage image, float[] ground) {
        ColorModel model = image.getColorModel();
        if (model instanceof IndexColorModel palette) {
            return ofPalette(image.getRaster(), palette, ground);
        }
        Samples samples = Samples.of(image.getRaster());
        int components = model.getNumColorComponents();
        boolean alpha = model.hasAlpha() && samples.channels() > components;
        if (components != 1 && components != 3) {
            return new DecodedPicture(
                    alpha ? onGround(samples, components, new float[components], true) : samples,
                    ColourCoding.of(model.getColorSpace()));
        }
        if (components == 3 && model.getColorSpace().getType() != ColorSpace.TYPE_RGB) {
            return new DecodedPicture(samples, ColourCoding.of(model.getColorSpace()));
        }
        if (alpha) {
            Samples colours = components == 1 ? asColour(samples) : samples;
            return new DecodedPicture(onGround(colours, 3, ground, model.isAlphaPremultiplied()), ColourCoding.RGB);
        }
        return new DecodedPicture(samples, components == 1 ? ColourCoding.GREY : ColourCoding.RGB);
    }

    /** Grey and alpha as three colours and alpha. */
    private static Samples asColour(Samples samples) {
        int pixels = samples.width() * samples.height();
        float[] values = new float[4 * pixels];
        for (int i = 0; i < pixels; i++) {
            float grey = samples.values()[i * samples.channels()];
            values[4 * i] = grey;
            values[4 * i + 1] = grey;
            values[4 * i + 2] = grey;
            values[4 * i + 3] = samples.values()[i * samples.channels() + 1];
        }
        return new Samples(values, samples.width(), samples.height(), 4);
    }

    private static Samples onGround(Samples samples, int components, float[] ground, boolean premultiplied) {
        int pixels = samples.width() * samples.height();
        float[] opaque = new float[pixels * components];
        for (int i = 0; i < pixels; i++) {
            int from = i * samples.channels();
            float alpha = samples.values()[from + components];
            for (int k = 0; k < components; k++) {
                float value = samples.values()[from + k];
                opaque[i * components + k] =
                        Math.min(1, (premultiplied ? value : value * alpha) + ground[k] * (1 - alpha));
            }
        }
        return new Samples(opaque, samples.width(), samples.height(), components);
    }

    private static DecodedPicture ofPalette(Raster raster, IndexColorModel palette, float[] ground) {
        float[] colours = new float[3 * palette.getMapSize()];
        for (int i = 0; i < palette.getMapSize(); i++) {
            float alpha = palette.getAlpha(i) / 255f;
            colours[3 * i] = palette.getRed(i) / 255f * alpha + ground[0] * (1 - alpha);
            colours[3 * i + 1] = palette.getGreen(i) / 255f * alpha + ground[1] * (1 - alpha);
            colours[3 * i + 2] = palette.getBlue(i) / 255f * alpha + ground[2] * (1 - alpha);
        }
        int width = raster.getWidth();
        int height = raster.getHeight();
        float[] values = new float[3 * width * height];
        int[] line = new int[width * raster.getNumBands()];
        for (int y = 0; y < height; y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, line);
            for (int x = 0; x < width; x++) {
                int index = Math.min(line[x * raster.getNumBands()], palette.getMapSize() - 1);
                System.arraycopy(colours, 3 * index, values, 3 * (y * width + x), 3);
            }
        }
        return new DecodedPicture(new Samples(values, width, height, 3), ColourCoding.RGB);
    }
}
