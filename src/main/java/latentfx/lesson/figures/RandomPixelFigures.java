package latentfx.lesson.figures;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import latentfx.analysis.NearestImages;
import latentfx.data.Dataset;
import latentfx.math.Matrix;

/**
 * How many images there are, and how far random ones lie from digits. The volume of a ball of radius r in n dimensions, n
 * even, is {@code π^(n/2) rⁿ / (n/2)!}.
 */
final class RandomPixelFigures implements LessonMeasurement {
    private static final int LEVELS = 256;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) {
        Dataset train = inputs.data().train();
        Dataset test = inputs.data().test();
        int pixels = train.shape().size();
        NearestImages near = new NearestImages(train.samples());
        int digits = inputs.count(1000, 300, test.size());
        double median = Rows.quantile(near.distances(test.samples().slice(0, digits), inputs.cancellation()), 0.5);
        int drawn = inputs.count(4000, 300, Integer.MAX_VALUE);
        double[] noise = near.distances(uniform(drawn, pixels), inputs.cancellation());
        double mean = Arrays.stream(noise).average().orElseThrow();
        double sd = Math.sqrt(
                Arrays.stream(noise).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
        double images = pixels * Math.log10(LEVELS);
        String counted = "counted: " + pixels + " pixels of " + LEVELS + " levels";
        String random = drawn + " random images against " + train.size() + " training images";
        found.accept(new MeasuredFigure("log10_256_pow_784", images, counted));
        found.accept(new MeasuredFigure("decimal_digits", Math.floor(images) + 1, counted));
        found.accept(new MeasuredFigure("nn_test_median", median, digits + " test images"));
        found.accept(new MeasuredFigure("nn_uniform_mean", mean, random));
        found.accept(new MeasuredFigure("nn_uniform_sd", sd, random));
        found.accept(
                new MeasuredFigure("nn_uniform_min", Arrays.stream(noise).min().orElseThrow(), random));
        found.accept(new MeasuredFigure("sigmas", (mean - median) / sd, random));
        found.accept(new MeasuredFigure(
                "log10_ball_cover",
                log10Ball(pixels, median) + Math.log10(train.size()),
                "computed: balls round " + train.size() + " training images"));
    }

    /** The logarithm to base 10 of the volume of a ball. */
    static double log10Ball(int dimensions, double radius) {
        double half = dimensions / 2.0;
        double log = half * Math.log10(Math.PI) + dimensions * Math.log10(radius);
        for (int k = 1; k <= dimensions / 2; k++) {
            log -= Math.log10(k);
        }
        return log;
    }

    static Matrix uniform(int rows, int columns) {
        SplittableRandom random = new SplittableRandom(rows * 31L + columns);
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble();
        }
        return Matrix.wrap(rows, columns, values);
    }
}
