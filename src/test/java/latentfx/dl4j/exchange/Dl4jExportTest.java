package latentfx.dl4j.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import latentfx.data.ImageShape;
import latentfx.dl4j.Dl4jFactory;
import latentfx.math.Matrix;
import latentfx.model.Activation;
import latentfx.model.AutoencoderSpec;
import latentfx.model.Condition;
import latentfx.model.Convolutions;
import latentfx.model.ImportedSpec;
import latentfx.model.LatentModel;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.Posterior;
import latentfx.model.Zoo;
import latentfx.model.exchange.DenseNetwork;
import latentfx.model.exchange.NetworkHalves;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Deeplearning4j opens exported networks, and they compute the same outputs as our encoder and decoder. */
final class Dl4jExportTest {
    private static final int SAMPLES = 100;
    private static final int PIXELS = 20;
    private static final int CLASSES = 3;

    @TempDir
    private Path folder;

    static Stream<Arguments> models() {
        NetworkShape deep = new NetworkShape(PIXELS, List.of(14, 9), 4);
        NetworkShape flat = new NetworkShape(PIXELS, List.of(), 4);
        return Stream.of(
                of("pca", flat, Map.of(), "linear"),
                of("linear", flat, Map.of(), "linear"),
                of("ae", deep, Map.of(), "ae"),
                of("denoising", deep, Map.of(), "ae"),
                of("sparse", deep, Map.of("penalty", "l1"), "imported"),
                of("sparse", deep, Map.of("penalty", "kl"), "imported"),
                of("stacked", deep, Map.of(), "ae"),
                of("stacked-denoising", deep, Map.of(), "ae"),
                of("vae", deep, Map.of(), "vae"),
                of("vae", deep, Map.of("likelihood", "gaussian"), "vae"),
                of("beta-vae", deep, Map.of(), "vae"),
                of("conditional-vae", deep, Map.of(), "conditional-vae"),
                of("conditional-vae", deep, Map.of("likelihood", "gaussian"), "conditional-vae"),
                Arguments.of("imported", imported(), "imported"));
    }

    private static Arguments of(String kind, NetworkShape shape, Map<String, String> options, String comesBackAs) {
        return Arguments.of(kind + " " + options, Zoo.kind(kind).spec(shape, CLASSES, options), comesBackAs);
    }

    private static ModelSpec imported() {
        return new ImportedSpec(
                List.of(
                        new LayerSpec.Dense(PIXELS, 7, Activation.SOFTSIGN),
                        new LayerSpec.Dense(7, 4, Activation.TANH)),
                List.of(
                        new LayerSpec.Dense(4, 5, Activation.SELU),
                        new LayerSpec.Dense(5, 6, Activation.LEAKY_RELU),
                        new LayerSpec.Dense(6, 5, Activation.ELU),
                        new LayerSpec.Dense(5, 6, Activation.SOFTPLUS),
                        new LayerSpec.Dense(6, PIXELS, Activation.LINEAR)),
                false,
                Likelihood.BERNOULLI);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void deeplearning4jOpensBothAndGivesOurCodesAndImages(String name, ModelSpec spec) throws Exception {
        LatentModel model = model(spec);
        List<Path> files = new Dl4jExchange().write(model, folder);
        assertEquals(List.of(folder.resolve("encoder.zip"), folder.resolve("decoder.zip")), files);
        int[] labels = labels();
        Matrix images = random(PIXELS, 0, 1);
        float[] encoded = Networks.output(restore(files.get(0)), Condition.append(spec, images, labels));
        assertArrayEquals(encoderOutput(model.encode(images, labels)), encoded, 1e-5f);
        Matrix codes = Condition.append(spec, random(spec.shape().latent(), -2, 2), labels);
        float[] decoded = Networks.output(restore(files.get(1)), codes);
        assertArrayEquals(model.decodeUncut(codes).toArray(), decoded, 1e-5f);
        if (spec.likelihood().onLogits()) {
            assertArrayEquals(model.decode(codes).toArray(), decoded, 1e-5f);
        }
    }

    @Test
    void convolutionsTakeAndGiveImagesChannelsFirst() throws Exception {
        ImageShape image = new ImageShape(8, 4, 3);
        LatentModel model =
                model(new AutoencoderSpec(new NetworkShape(new Convolutions(image, List.of(5, 4)), List.of(7), 2)));
        List<Path> files = new Dl4jExchange().write(model, folder);
        Matrix images = random(image.size(), 0, 1);
        float[] encoded = Networks.output(restore(files.get(0)), channelsFirst(images, image));
        assertArrayEquals(model.encode(images).mean().toArray(), encoded, 1e-5f);
        Matrix codes = random(2, -2, 2);
        float[] decoded = Networks.output(restore(files.get(1)), codes);
        assertArrayEquals(channelsFirst(model.decode(codes), image).toArray(), decoded, 1e-5f);
    }

    private static Matrix channelsFirst(Matrix images, ImageShape image) {
        int cells = image.height() * image.width();
        float[] turned = new float[images.rows() * images.columns()];
        for (int i = 0; i < turned.length; i++) {
            int row = i / image.size();
            int channel = i % image.size() / cells;
            turned[i] = images.get(row, i % cells * image.channels() + channel);
        }
        return Matrix.wrap(images.rows(), images.columns(), turned);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void ourReaderGivesTheSameWeightsBackBitForBit(String name, ModelSpec spec, String kind) throws Exception {
        LatentModel model = model(spec);
        List<Path> files = new Dl4jExchange().write(model, folder);
        DenseNetwork encoder = new Dl4jExchange().read(files.get(0));
        DenseNetwork decoder = new Dl4jExchange().read(files.get(1));
        NetworkHalves halves = new NetworkHalves(Optional.of(encoder), decoder);
        assertEquals(kind, halves.spec().kind());
        assertEquals(spec.encoderLayers(), halves.spec().encoderLayers());
        assertEquals(spec.decoderLayers(), halves.spec().decoderLayers());
        assertEquals(spec.likelihood().onLogits(), halves.spec().likelihood().onLogits());
        assertArrayEquals(model.parameters().encoder(), halves.parameters().encoder());
        assertArrayEquals(model.parameters().decoder(), halves.parameters().decoder());
    }

    @Test
    void aDecoderAloneIsExportedAlone() throws Exception {
        ModelSpec spec = new ImportedSpec(
                List.of(), List.of(new LayerSpec.Dense(3, PIXELS, Activation.LINEAR)), false, Likelihood.BERNOULLI);
        assertEquals(List.of(folder.resolve("decoder.zip")), new Dl4jExchange().write(model(spec), folder));
        try (Stream<Path> there = Files.list(folder)) {
            assertEquals(1, there.count());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesNothingBehind() throws Exception {
        LatentModel model = model(Zoo.kind("linear").spec(new NetworkShape(PIXELS, List.of(), 2), 0, Map.of()));
        Files.createDirectory(folder.resolve("decoder.zip"));
        Files.writeString(folder.resolve("decoder.zip").resolve("in the way"), "");
        assertThrows(IOException.class, () -> new Dl4jExchange().write(model, folder));
        try (Stream<Path> there = Files.list(folder)) {
            assertTrue(
                    there.noneMatch(file -> String.valueOf(file.getFileName()).endsWith(".part")));
        }
    }

    private static MultiLayerNetwork restore(Path file) throws IOException {
        return ModelSerializer.restoreMultiLayerNetwork(file.toFile(), false);
    }

    /** Code, or mean and log-variance side by side. */
    private static float[] encoderOutput(Posterior posterior) {
        Matrix mean = posterior.mean();
        if (posterior.logVariance().isEmpty()) {
            return mean.toArray();
        }
        Matrix logVariance = posterior.logVariance().get();
        int latent = mean.columns();
        float[] both = new float[2 * latent * mean.rows()];
        for (int row = 0; row < mean.rows(); row++) {
            mean.copyRows(row, 1, both, 2 * row * latent);
            logVariance.copyRows(row, 1, both, (2 * row + 1) * latent);
        }
        return both;
    }

    private static int[] labels() {
        int[] labels = new int[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            labels[i] = i % CLASSES;
        }
        return labels;
    }

    private static LatentModel model(ModelSpec spec) {
        float[] encoder = Networks.random((int) Parameters.encoderSize(spec), 5);
        float[] decoder = Networks.random((int) Parameters.decoderSize(spec), 6);
        return new Dl4jFactory().create(spec, new Parameters(encoder, decoder));
    }

    private static Matrix random(int columns, double from, double to) {
        SplittableRandom random = new SplittableRandom(9);
        float[] values = new float[SAMPLES * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(from, to);
        }
        return Matrix.wrap(SAMPLES, columns, values);
    }
}
