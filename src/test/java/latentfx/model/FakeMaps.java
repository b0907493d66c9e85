package latentfx.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;

/** Open models of {@link FakeModels} with known codes, for tests of what a map shows. */
public final class FakeMaps {
    private FakeMaps() {}

    /** A model of MNIST in training that shows {@code codes} and draws nothing. */
    public static OpenModel codes(String name, Matrix codes, int... labels) {
        int classes = IntStream.of(labels).max().orElse(-1) + 1;
        List<String> names =
                IntStream.range(0, classes).mapToObj(String::valueOf).toList();
        ModelSpec spec = new AutoencoderSpec(new NetworkShape(784, List.of(), codes.columns()));
        return new OpenModel(
                name,
                FakeModel.of(spec, (code, image) -> {}),
                ImageShape.MNIST,
                new CodeSheet(codes, labels, names, FakeModels.ORIGIN),
                Optional.empty());
    }

    /** {@code n} codes in {@code classes} round clusters, always the same ones. */
    public static OpenModel clusters(String name, int n, int dimensions, int classes) {
        Random random = new Random(7);
        float[] centres = new float[classes * dimensions];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = (float) (random.nextGaussian() * 4 / (1 + i % dimensions * 0.3));
        }
        float[] codes = new float[n * dimensions];
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            labels[i] = random.nextInt(classes);
            for (int d = 0; d < dimensions; d++) {
                codes[i * dimensions + d] =
                        (float) (centres[labels[i] * dimensions + d] + random.nextGaussian() * (0.8 + 0.1 * labels[i]));
            }
        }
        return codes(name, Matrix.wrap(n, dimensions, codes), labels);
    }

    /** A model of 2×2 pixels: pixel d is a quarter of dimension d (at most 4 dimensions) above a half. */
    public static OpenModel quarters(boolean variational, int latent, int count) {
        NetworkShape shape = new NetworkShape(4, List.of(), latent);
        ModelSpec spec = variational ? new VaeSpec(shape, 1) : new AutoencoderSpec(shape);
        Random random = new Random(3);
        float[] codes = new float[count * latent];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 2;
            for (int d = 0; d < latent; d++) {
                // Narrower from dimension to dimension; the classes lie apart along the second.
                codes[i * latent + d] = (float) (random.nextGaussian() / (1 + d)) + (d == 1 ? labels[i] : 0);
            }
        }
        PointDecoder decoder = (code, image) -> {
            for (int p = 0; p < 4; p++) {
                image[p] = 0.5f + (p < code.length ? code[p] / 4 : 0);
            }
        };
        DataOrigin origin = new DataOrigin("fake", "test", "0".repeat(64));
        CodeSheet sheet = new CodeSheet(Matrix.wrap(count, latent, codes), labels, List.of("no", "yes"), origin);
        return new OpenModel("fake", FakeModel.of(spec, decoder), FakeData.IMAGE, sheet, Optional.empty());
    }

    /** A model of {@code test} in training: the classes lie apart along every dimension. */
    public static OpenModel inTraining(String name, ModelSpec spec, Dataset test) {
        CodeSheet sheet = new CodeSheet(
                codes(spec.shape().latent(), test.labels()), test.labels(), test.labelNames(), test.origin());
        return new OpenModel(name, FakeModels.flat(spec), test.shape(), sheet, Optional.empty());
    }

    private static Matrix codes(int latent, int... labels) {
        float[] codes = new float[labels.length * latent];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (float) Math.sin(i * 12.9898) + labels[i / latent];
        }
        return Matrix.wrap(labels.length, latent, codes);
    }

    /** The model with a provenance that holds these figures, trained in 72 seconds. */
    public static OpenModel measured(OpenModel model, TrainingPlan plan, Map<String, Double> figures) {
        Provenance provenance = new Provenance(
                Optional.of(new Provenance.Training(new DataOrigin("squares", "train", "0".repeat(64)), 40, plan, 72)),
                Map.of(),
                "test bench",
                "2026-01-01T00:00:00Z",
                figures,
                "");
        return new OpenModel(model.name(), model.model(), model.image(), model.sheet(), Optional.of(provenance));
    }
}
