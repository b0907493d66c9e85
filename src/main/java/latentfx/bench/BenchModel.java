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
import latentfx.model.Convolutions;
import latentfx.model.LatentModel;
import latentfx.model.ModelFactory;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.VaeSpec;

/**
 * A model that is measured, with random weights and random pixels.
 *
 * @param spec kind and layers
 * @param image shape of its images
 */
record BenchModel(ModelSpec spec, ImageShape image) {
    private static final NetworkShape DENSE = new NetworkShape(784, List.of(512, 256), 2);
    private static final List<Integer> BEHIND = List.of(256);
    private static final int CONVOLUTIONAL_CODE = 16;
    private static final long SEED = 7;
    /** Standard deviation of the random weights, close to that of Xavier's initialisation for these layers. */
    private static final double SPREAD = 0.05;

    /** The autoencoder 784-512-256-2-256-512-784. */
    static BenchModel autoencoder() {
        return new BenchModel(new AutoencoderSpec(DENSE), ImageShape.MNIST);
    }

    /** The VAE of the same widths. */
    static BenchModel vae() {
        return new BenchModel(new VaeSpec(DENSE, 1), ImageShape.MNIST);
    }

    /** A convolutional autoencoder: the usual channels, a dense layer of 256, 16 dimensions. */
    static BenchModel convolutional(int side, int colours) {
        ImageShape image = new ImageShape(side, side, colours);
        NetworkShape shape = new NetworkShape(Convolutions.usual(image), BEHIND, CONVOLUTIONAL_CODE);
        return new BenchModel(new AutoencoderSpec(shape), image);
    }

    /** The model, never trained; its speed does not depend on its weights. */
    LatentModel untrained(ModelFactory factory) {
        SplittableRandom random = new SplittableRandom(SEED);
        return factory.create(
                spec,
                new Parameters(
                        normal((int) Parameters.encoderSize(spec), SPREAD, random),
                        normal((int) Parameters.decoderSize(spec), SPREAD, random)));
    }

    /** Images of evenly random brightness, one a row. */
    Matrix pixels(int rows) {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        float[] values = new float[Math.multiplyExact(rows, image.size())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble();
        }
        return Matrix.wrap(rows, image.size(), values);
    }

    /** {@link #pixels} as a part of a data set of one class. */
    Dataset samples(String part, int rows) {
        return new Dataset(
                pixels(rows),
                new int[rows],
                image,
                List.of("random"),
                new DataOrigin("random pixels", part, Sha256.of("random pixels " + SEED + " " + rows)),
                Optional.empty());
    }

    /** Codes drawn from the standard normal distribution, one a row. */
    Matrix codes(int rows) {
        int latent = spec.shape().latent();
        return Matrix.wrap(rows, latent, normal(rows * latent, 1, new SplittableRandom(SEED + 2)));
    }

    private static float[] normal(int count, double spread, SplittableRandom random) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (spread * random.nextGaussian());
        }
        return values;
    }
}
