package latentfx.analysis.randomimages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import latentfx.analysis.distances.Shuffled;
import latentfx.math.Matrix;
import latentfx.math.Shuffle;

/** Sets of images between pure noise and pictures, each of which keeps a little more of the pictures. */
public final class Ladder {
    private static final long SEED = 11;

    private Ladder() {}

    /**
     * From noise to pictures: {@code uniform} noise; {@code black-white} noise; {@code columns-shuffled}, where each pixel
     * has its own values of other images; {@code pixels-shuffled}, where each image has its own pixels elsewhere; {@code
     * noise.3} and {@code noise.1}, images with Gaussian noise of that standard deviation, cut to 0 to 1; and {@code
     * digits}, the images.
     *
     * @param images one a row, 0 to 1
     * @return sets of as many images, by name, in this order
     */
    public static Map<String, Matrix> of(Matrix images) {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, Matrix> sets = new LinkedHashMap<>();
        sets.put("uniform", each(images, value -> random.nextDouble()));
        sets.put("black-white", each(images, value -> random.nextInt(2)));
        sets.put("columns-shuffled", Shuffled.columns(images, SEED));
        sets.put("pixels-shuffled", pixelsShuffled(images, random));
        sets.put("noise.3", each(images, value -> value + 0.3 * random.nextGaussian()));
        sets.put("noise.1", each(images, value -> value + 0.1 * random.nextGaussian()));
        sets.put("digits", images);
        return sets;
    }

    private static Matrix each(Matrix images, DoubleUnaryOperator change) {
        float[] values = images.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.max(0, Math.min(1, change.applyAsDouble(values[i])));
        }
        return Matrix.wrap(images.rows(), images.columns(), values);
    }

    private static Matrix pixelsShuffled(Matrix images, SplittableRandom random) {
        int[] order = IntStream.range(0, images.columns()).toArray();
        float[] values = new float[images.rows() * images.columns()];
        for (int row = 0; row < images.rows(); row++) {
            Shuffle.of(order, random);
            for (int i = 0; i < order.length; i++) {
                values[row * order.length + i] = images.get(row, order[i]);
            }
        }
        return Matrix.wrap(images.rows(), images.columns(), values);
    }
}
