package latentfx.lesson.figures;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import latentfx.analysis.shallow.FilterFigures;
import latentfx.analysis.shallow.TiedAutoencoder;
import latentfx.analysis.units.EqualNet;
import latentfx.analysis.units.UnitRolls;
import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LatentModel;
import latentfx.model.LearningRateSchedule;
import latentfx.model.ModelSpec;
import latentfx.model.TrainingPlan;

/**
 * What noise in training does: to the filters of one tied layer (over how many pixels they spread, by the share that is
 * masked), and to the error on images of which 30 % of the pixels are masked, for a plain, a denoising and stacked
 * autoencoders. 20,000 images; quickly 4,000 in smaller batches. The stacked ones have linear codes, as in the zoo; the one
 * that is pretrained with noise and then trained without has one more epoch with noise in between, which its later six clean
 * ones undo.
 */
final class DenoisingFigures implements LessonMeasurement {
    private static final int UNITS = 120;
    private static final LearningRateSchedule COSINE = new LearningRateSchedule(0, LearningRateSchedule.Decay.COSINE);

    @Override
    public void measure(FigureInputs inputs, Consumer<MeasuredFigure> found) throws IOException {
        bernoulli(found);
        TrainTest data = new TrainTest(
                inputs.data().train().first(inputs.count(EqualNet.IMAGES, 4_000, Integer.MAX_VALUE)),
                inputs.data().test().first(2_000));
        filters(inputs, data, found);
        stacks(inputs, data, found);
    }

    /** Two layers of five stochastic units, and what came out of them. */
    private static void bernoulli(Consumer<MeasuredFigure> found) {
        double first = UnitRolls.probability(List.of(0.8, 0.1, 0.7, 0.9, 0.2), 0b10110);
        double second = UnitRolls.probability(List.of(0.8, 0.3, 0.9, 0.2, 0.7), 0b10101);
        found.accept(new MeasuredFigure("bernoulli_prob", "0", first, "computed"));
        found.accept(new MeasuredFigure("bernoulli_prob", "1", second, "computed"));
    }

    private static void filters(FigureInputs inputs, TrainTest data, Consumer<MeasuredFigure> found) {
        int margin = data.train().shape().width() / 7;
        TrainingPlan plan = new TrainingPlan(inputs.quick() ? 6 : 12, inputs.quick() ? 20 : 100, 2e-3, COSINE, 0);
        List<Double> masks = inputs.quick() ? List.of(0.0, 0.5) : List.of(0.0, 0.1, 0.3, 0.5, 0.7);
        String on = UNITS + " units after " + plan.epochs() + " epochs of "
                + data.train().size() + " images";
        for (double mask : masks) {
            TiedAutoencoder model = TiedAutoencoder.train(
                    data.train().samples(),
                    UNITS,
                    new Noise(Noise.Kind.MASK, mask),
                    plan,
                    progress -> {},
                    inputs.cancellation());
            double spread = FilterFigures.medianSpread(model, data.train().shape(), margin);
            found.accept(new MeasuredFigure("PR", mask == 0 ? "0" : String.valueOf(mask), spread, on));
        }
    }

    private static void stacks(FigureInputs inputs, TrainTest data, Consumer<MeasuredFigure> found) throws IOException {
        int pixels = data.train().shape().size();
        int batch = inputs.quick() ? 25 : 100;
        TrainingPlan plan = EqualNet.plan(batch);
        TrainingPlan shortest = new TrainingPlan(1, batch, 2e-3, COSINE, 0);
        ModelSpec plain = EqualNet.PLAIN.spec(pixels);
        ModelSpec noisy = EqualNet.STACKED_DENOISING.spec(pixels);
        Trained trained = (name, spec) -> tell(name, inputs.train(name, spec, plan, data), data.test(), found);
        trained.of("AE", plain);
        trained.of("DAE", EqualNet.DENOISING.spec(pixels));
        trained.of("SAE", EqualNet.STACKED.spec(pixels));
        trained.of("SDAE", noisy);
        LatentModel pretrained = inputs.train("SDAE pretrained", noisy, shortest, data);
        tell(
                "SDAE_clean_ft",
                inputs.train("SDAE_clean_ft", plain, plan, data, pretrained.parameters()),
                data.test(),
                found);
    }

    /** Trains a model and tells its figure. */
    @FunctionalInterface
    private interface Trained {
        void of(String name, ModelSpec spec) throws IOException;
    }

    private static void tell(String name, LatentModel model, Dataset test, Consumer<MeasuredFigure> found) {
        float[] pixels = test.samples().matrix().toArray();
        Noise.STANDARD.corrupt(pixels, 0, pixels.length, new SplittableRandom(3));
        Matrix masked = Matrix.wrap(test.size(), test.samples().columns(), pixels);
        String on = test.size() + " test images";
        found.accept(new MeasuredFigure("denoise30_mse", name, error(model, masked, test), on));
        found.accept(new MeasuredFigure("clean_mse", name, error(model, test.samples(), test), on));
    }

    private static double error(LatentModel model, Samples seen, Dataset test) {
        return ReconstructionError.meanSquared(
                test.samples(), model.decode(model.encode(seen).mean()));
    }
}
