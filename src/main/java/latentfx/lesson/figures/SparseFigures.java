package latentfx.lesson.figures;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import latentfx.analysis.shallow.WideAutoencoder;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.metrics.CodeActivity;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LearningRateSchedule;
import latentfx.model.TrainingPlan;

/**
 * Whether an autoencoder that is wider than its input merely copies: error, active units and what it makes of noise, for 32
 * and 1,000 rectified units without a penalty and 1,000 with L1 penalties. 10,000 images, six epochs; quickly 3,000 images,
 * four epochs of smaller batches and one penalty.
 */
final class SparseFigures implements LessonMeasurement {
    private static final double ACTIVE = 0.01;
    private static final int WIDE = 1000;

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) {
        Dataset train = inputs.data().train().first(inputs.count(10_000, 3_000, Integer.MAX_VALUE));
        Dataset test = inputs.data().test().first(inputs.count(2_000, 1_000, Integer.MAX_VALUE));
        tell("32", trained(inputs, train, 32, 0), 32, test, found);
        WideAutoencoder wide = trained(inputs, train, WIDE, 0);
        tell("1000", wide, WIDE, test, found);
        String on = test.size() + " images";
        Matrix noise = RandomPixelFigures.uniform(test.size(), test.shape().size());
        found.accept(new MeasuredFigure("R2_noise_1000", explained(wide, noise), on + " of random pixels"));
        found.accept(new MeasuredFigure("R2_digits_1000", explained(wide, test.samples()), on + " of the test part"));
        found.accept(
                new MeasuredFigure("denoise30_1000", denoised(wide, test), on + " with 30 % of the pixels masked"));
        if (!inputs.quick()) {
            tell("L1_.05", trained(inputs, train, WIDE, 0.05), WIDE, test, found);
        }
        tell("L1_.2", trained(inputs, train, WIDE, 0.2), WIDE, test, found);
        if (!inputs.quick()) {
            tell("L1_.5", trained(inputs, train, WIDE, 0.5), WIDE, test, found);
        }
    }

    private static WideAutoencoder trained(FigureInputs inputs, Dataset train, int units, double penalty) {
        TrainingPlan plan = inputs.quick()
                ? new TrainingPlan(4, 64, 1e-3, LearningRateSchedule.CONSTANT, 0)
                : new TrainingPlan(6, 128, 1e-3, LearningRateSchedule.CONSTANT, 0);
        return WideAutoencoder.train(train.samples(), units, penalty, plan, progress -> {}, inputs.cancellation());
    }

    private static void tell(
            String name, WideAutoencoder model, int units, Dataset test, Consumer<MeasuredFigure> found) {
        String on = test.size() + " test images";
        Matrix codes = model.encode(test.samples());
        double error = ReconstructionError.meanSquared(test.samples(), model.reconstruct(test.samples()));
        found.accept(new MeasuredFigure("mse", name, error, on));
        found.accept(new MeasuredFigure("active", name, units * CodeActivity.share(codes, ACTIVE), on));
    }

    /** R²: 1 for perfect copies, 0 for the mean image, below 0 for worse than that. */
    private static double explained(WideAutoencoder model, Samples images) {
        double variance = 0;
        for (double pixel : Columns.variance(images)) {
            variance += pixel / images.columns();
        }
        return 1 - ReconstructionError.meanSquared(images, model.reconstruct(images)) / variance;
    }

    private static double denoised(WideAutoencoder model, Dataset test) {
        float[] pixels = test.samples().matrix().toArray();
        Noise.STANDARD.corrupt(pixels, 0, pixels.length, new SplittableRandom(3));
        Matrix masked = Matrix.wrap(test.size(), test.samples().columns(), pixels);
        return ReconstructionError.meanSquared(test.samples(), model.reconstruct(masked));
    }
}
