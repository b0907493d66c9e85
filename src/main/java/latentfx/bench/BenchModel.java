package latentfx.bench;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.Sha256;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.VaeSpec;

/**
 * The models that are measured: the dense networks 784-512-256-2-256-512-784, with random weights and random pixels.
 */
final class BenchModel {
    static final NetworkShape SHAPE = new NetworkShape(784, List.of(512, 256), 2);

    private static final long SEED = 7;
    /** Standard deviation of the random weights, close to that of Xavier's initialisation for these layers. */
    private static final double SPREAD = 0.05;

    private BenchModel() {}

    static ModelSpec autoencoder() {
        return new AutoencoderSpec(SHAPE);
    }

    static ModelSpec vae() {
        return new VaeSpec(SHAPE, 1);
    }

    /** An autoencoder that was never trained; its speed does not depend on its weights. */
    static LatentModel untrained(ModelFactory factory) {
        ModelSpec spec = autoencoder();
        SplittableRandom random = new SplittableRandom(SEED);
        return factory.create(
                spec,
                new Parameters(
                        normal((int) Parameters.encoderSize(spec), SPREAD, random),
                        normal((int) Parameters.decoderSize(spec), SPREAD, random)));
    }

    /** Images of evenly random brightness, one a row. */
    static Matrix pixels(int rows) {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        float[] values = new float[rows * SHAPE.inputs()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble();
        }
        return Matrix.wrap(rows, SHAPE.inputs(), values);
    }

    /** {@link #pixels} as a part of a data set of one class. */
    static Dataset samples(String part, int rows) {
        return new Dataset(
                pixels(rows),
                new int[rows],
                new ImageShape(28, 28, 1),
                List.of("random"),
                new DataOrigin("random pixels", part, Sha256.of("random pixels " + SEED + " " + rows)),
                Optional.empty());
    }

    /** Codes drawn from the standard normal distribution, one a row. */
    static Matrix codes(int rows) {
        float[] values = normal(rows * SHAPE.latent(), 1, new SplittableRandom(SEED + 2));
        return Matrix.wrap(rows, SHAPE.latent(), values);
    }

    private static float[] normal(int count, double spread, SplittableRandom random) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (spread * random.nextGaussian());
        }
        return values;
    }
}
