package latentfx.lesson.figures;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import latentfx.analysis.NegativeElbo;
import latentfx.analysis.distances.NearestImages;
import latentfx.analysis.distances.UniformCube;
import latentfx.analysis.randomimages.ImageCount;
import latentfx.analysis.randomimages.Ladder;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.math.Quantile;
import latentfx.model.LatentModel;

/**
 * How many images there are, and how far random ones lie from digits; then what judge, error and bound say of sets between
 * noise and digits.
 */
final class RandomPixelFigures implements LessonMeasurement {
    private static final int LEVELS = 256;
    private static final int DIGITS = 1000;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        Dataset train = inputs.data().train();
        Dataset test = inputs.data().test();
        int pixels = train.shape().size();
        NearestImages near = new NearestImages(train.samples());
        int digits = Math.min(DIGITS, test.size());
        double median = Quantile.of(near.distances(test.samples().slice(0, digits), inputs.cancellation()), 0.5);
        int drawn = inputs.count(4000, 1000, Integer.MAX_VALUE);
        double[] noise = near.distances(uniform(drawn, pixels), inputs.cancellation());
        double mean = Arrays.stream(noise).average().orElseThrow();
        double sd = Math.sqrt(
                Arrays.stream(noise).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
        double images = ImageCount.log10(pixels, LEVELS);
        String counted = "counted: " + pixels + " pixels of " + LEVELS + " levels";
        String random = drawn + " random images against " + train.size() + " training images";
        found.accept(new MeasuredFigure("log10_256_pow_784", images, counted));
        found.accept(new MeasuredFigure("decimal_digits", Math.floor(images) + 1, counted));
        found.accept(new MeasuredFigure("nn_test_median", median, digits + " test images"));
        found.accept(new MeasuredFigure("nn_uniform_mean", mean, random));
        found.accept(new MeasuredFigure("nn_uniform_sd", sd, random));
        double nearest = Arrays.stream(noise).min().orElseThrow();
        found.accept(new MeasuredFigure("nn_uniform_min", nearest, random));
        if (!inputs.quick()) {
            found.accept(new MeasuredFigure("nn_uniform_min_of_4000", nearest, random));
        }
        found.accept(new MeasuredFigure("sigmas", (mean - median) / sd, random));
        found.accept(new MeasuredFigure(
                "log10_ball_cover",
                ImageCount.log10Balls(pixels, median, train.size()),
                "computed: balls round " + train.size() + " training images"));
        LatentModel vae = inputs.models().open("mnist-vae-4");
        addTypical(inputs, vae, found);
        addSets(inputs, vae, found);
    }

    /** The share of two-level images that the model takes for typical digits, by their code length. */
    private static void addTypical(FigureInputs inputs, LatentModel vae, Consumer<MeasuredFigure> found) {
        Matrix test = inputs.data().test().samples().matrix();
        float[] levels = test.toArray();
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Math.round(levels[i]);
        }
        Matrix binary = Matrix.wrap(test.rows(), test.columns(), levels);
        double nats = Arrays.stream(NegativeElbo.of(vae, binary, 3)).average().orElseThrow();
        found.accept(new MeasuredFigure(
                "log10_share_typical_binarised",
                ImageCount.log10ShareTypical(test.columns(), nats),
                test.rows() + " test images in black and white"));
    }

    private static void addSets(FigureInputs inputs, LatentModel vae, Consumer<MeasuredFigure> found)
            throws IOException {
        LatentModel ae = inputs.models().open("mnist-ae-4");
        Matrix test = inputs.data().test().samples().matrix();
        int count = inputs.count(1000, 500, test.rows());
        Ladder.of(test.slice(0, count)).forEach((name, set) -> {
            inputs.cancellation().throwIfCancelled();
            String on = count + " images";
            Matrix redrawn = ae.decode(ae.encode(set).mean());
            double[] errors = new double[count];
            for (int i = 0; i < count; i++) {
                float[] one = set.row(i);
                for (int d = 0; d < one.length; d++) {
                    double off = (double) one[d] - redrawn.get(i, d);
                    errors[i] += off * off / one.length;
                }
            }
            found.accept(
                    new MeasuredFigure("judge_conf_gt_.9", name, inputs.judge().recognised(set), on));
            found.accept(new MeasuredFigure("ae4_mse_median", name, Quantile.of(errors, 0.5), on));
            found.accept(
                    new MeasuredFigure("nelbo_vae4_median", name, Quantile.of(NegativeElbo.of(vae, set, 4), 0.5), on));
        });
    }

    static Matrix uniform(int rows, int columns) {
        return UniformCube.points(rows, columns, rows * 31L + columns);
    }
}
