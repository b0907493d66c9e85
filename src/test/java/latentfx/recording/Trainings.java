package latentfx.recording;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.Checkpoint;
import latentfx.model.CodeSheet;
import latentfx.model.EpochReport;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;

/** Made-up training reports with distinguishable weights and codes. */
public final class Trainings {
    /** A small autoencoder from four pixels to two numbers. */
    public static final ModelSpec SPEC = new AutoencoderSpec(new NetworkShape(4, List.of(3), 2));

    /** Number of codes in a report. */
    public static final int SAMPLES = 20;

    private static final DataOrigin ORIGIN = new DataOrigin("made up", "test", "0".repeat(64));

    private Trainings() {}

    /** The request of such a training. */
    public static TrainingRequest request(String name) {
        return new TrainingRequest(name, SPEC, TrainingPlan.DEFAULT, new TrainTest(part(), part()));
    }

    private static Dataset part() {
        CodeSheet sheet = sheet(codes(0));
        return new Dataset(
                Matrix.wrap(SAMPLES, 4, new float[4 * SAMPLES]),
                sheet.labels(),
                new ImageShape(2, 2, 1),
                sheet.labelNames(),
                sheet.origin(),
                Optional.empty());
    }

    /** A report after {@code epoch} epochs with held-out loss {@code loss}, codes turned by {@code angle}. */
    public static EpochReport report(double epoch, double loss, double angle) {
        float[] encoder = numbers((int) Parameters.encoderSize(SPEC), (long) (epoch * 100));
        float[] decoder = numbers((int) Parameters.decoderSize(SPEC), (long) (epoch * 100) + 1);
        Losses losses = new Losses(loss, 0, loss);
        Duration elapsed = Duration.ofMillis((long) (epoch * 1000));
        return new EpochReport(
                new Checkpoint(Stage.ONLY, epoch, 1000, losses, losses, elapsed),
                1,
                codes(angle),
                new Parameters(encoder, decoder));
    }

    /** Codes of {@link #SAMPLES} samples, rotated by {@code angle} radians. */
    public static Matrix codes(double angle) {
        float[] base = numbers(SAMPLES * 2, 5);
        float[] turned = new float[base.length];
        for (int i = 0; i < SAMPLES; i++) {
            turned[2 * i] = (float) (Math.cos(angle) * base[2 * i] - Math.sin(angle) * base[2 * i + 1]);
            turned[2 * i + 1] = (float) (Math.sin(angle) * base[2 * i] + Math.cos(angle) * base[2 * i + 1]);
        }
        return Matrix.wrap(SAMPLES, 2, turned);
    }

    /** The codes as a sheet of two classes. */
    public static CodeSheet sheet(Matrix codes) {
        int[] labels = new int[codes.rows()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i % 2;
        }
        return new CodeSheet(codes, labels, List.of("even", "odd"), ORIGIN);
    }

    private static float[] numbers(int count, long seed) {
        Random random = new Random(seed);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
