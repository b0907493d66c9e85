package latentfx.analysis.outliers;

import java.util.SplittableRandom;
import latentfx.analysis.drawing.Distorted;
import latentfx.analysis.drawing.Distortion;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.math.Shuffle;

/** What can be done to normal images to make odd ones of them. */
public enum Oddity {
    /** Turned by 90° against the clock. */
    ROTATED("rotated"),
    /** Turned by 180°. */
    UPSIDE_DOWN("upside-down"),
    /** Left and right exchanged. */
    MIRRORED("mirrored"),
    /** Dark and bright exchanged. */
    INVERTED("inverted"),
    /** A Gaussian blur of 2 pixels. */
    BLURRED("blurred"),
    /** Gaussian noise of standard deviation 0.3, cut off at 0 and 1. */
    NOISY("noisy"),
    /** Brightness times 0.3. */
    FAINT("faint"),
    /** The pixels in another order, the same for all images. */
    SHUFFLED("shuffled"),
    /** Uniformly random pixels. */
    RANDOM("random"),
    /** All black. */
    BLANK("blank"),
    /** All grey of 0.5. */
    FLAT("flat"),
    /** The brighter pixels of an image and of the next one. */
    OVERLAID("overlaid");

    private static final long SEED = 11;
    private static final double BLUR = 2;
    private static final double NOISE = 0.3;
    private static final float FADED = 0.3f;

    private final String id;

    Oddity(String id) {
        this.id = id;
    }

    /** Its name in figures, such as {@code upside-down}. */
    public String id() {
        return id;
    }

    /**
     * Odd copies of {@code images}.
     *
     * @param images one a row, values in [0, 1]
     * @param shape of each
     */
    public Matrix of(Matrix images, ImageShape shape) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] order = order(shape.size());
        float[] made = new float[images.rows() * images.columns()];
        for (int row = 0; row < images.rows(); row++) {
            float[] image = images.row(row);
            float[] next = images.row((row + 1) % images.rows());
            float[] odd =
                    switch (this) {
                        case ROTATED -> distorted(image, shape, Distortion.NONE.withDegrees(-90));
                        case UPSIDE_DOWN -> distorted(image, shape, Distortion.NONE.withDegrees(180));
                        case BLURRED -> distorted(image, shape, Distortion.NONE.withBlur(BLUR));
                        case INVERTED -> distorted(image, shape, Distortion.NONE.withInverted(true));
                        default -> pixels(image, next, shape, order, random);
                    };
            System.arraycopy(odd, 0, made, row * odd.length, odd.length);
        }
        return Matrix.wrap(images.rows(), images.columns(), made);
    }

    private static float[] distorted(float[] image, ImageShape shape, Distortion how) {
        return new Distorted(shape).of(image, how);
    }

    private static int[] order(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        Shuffle.of(order, new SplittableRandom(SEED));
        return order;
    }

    private float[] pixels(float[] image, float[] next, ImageShape shape, int[] order, SplittableRandom random) {
        float[] odd = new float[image.length];
        for (int i = 0; i < odd.length; i++) {
            odd[i] = switch (this) {
                case MIRRORED -> image[mirrored(i, shape)];
                case NOISY -> (float) Math.max(0, Math.min(1, image[i] + NOISE * random.nextGaussian()));
                case FAINT -> FADED * image[i];
                case SHUFFLED -> image[order[i]];
                case RANDOM -> (float) random.nextDouble();
                case FLAT -> 0.5f;
                case OVERLAID -> Math.max(image[i], next[i]);
                default -> 0;
            };
        }
        return odd;
    }

    private static int mirrored(int index, ImageShape shape) {
        int channels = shape.channels();
        int pixel = index / channels;
        int x = pixel % shape.width();
        return (pixel - x + shape.width() - 1 - x) * channels + index % channels;
    }
}
