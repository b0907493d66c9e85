package latentfx.export.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.dl4j.Dl4jFactory;
import latentfx.math.Matrix;
import latentfx.model.Activation;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodeSheet;
import latentfx.model.Condition;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.Convolutions;
import latentfx.model.ImportedSpec;
import latentfx.model.LatentModel;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import latentfx.model.Specs;
import latentfx.model.VaeSpec;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.ForeignModel;
import latentfx.onnx.OnnxModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported computes in ONNX Runtime what the model computes here. */
final class OnnxExportTest {
    private static final int SAMPLES = 70;
    private static final float TOLERANCE = 1e-5f;
    private static final ImageShape COLOUR = new ImageShape(2, 2, 3);

    @TempDir
    private Path folder;

    static Stream<Arguments> models() {
        List<ModelSpec> specs = new ArrayList<>(Specs.ALL);
        specs.addAll(Specs.IMPORTED);
        specs.add(everyActivation());
        Stream<Arguments> dense = specs.stream()
                .flatMap(spec -> Stream.of(new ImageShape(3, 4, 1), COLOUR).map(image -> Arguments.of(spec, image)));
        Stream<Arguments> grey = Specs.CONVOLUTIONS.stream()
                .map(spec -> Arguments.of(
                        spec, spec.shape().convolutions().orElseThrow().image()));
        NetworkShape colour = new NetworkShape(new Convolutions(COLOUR, List.of(4)), List.of(), 3);
        return Stream.of(
                        dense,
                        grey,
                        Stream.of(
                                Arguments.of(new VaeSpec(colour, 1), COLOUR),
                                Arguments.of(new ConditionalVaeSpec(colour, 3, Likelihood.BERNOULLI), COLOUR)))
                .flatMap(all -> all);
    }

    private static ModelSpec everyActivation() {
        return new ImportedSpec(
                List.of(
                        new LayerSpec.Dense(12, 7, Activation.SOFTSIGN),
                        new LayerSpec.Dense(7, 7, Activation.SIGMOID),
                        new LayerSpec.Dense(7, 4, Activation.TANH)),
                List.of(
                        new LayerSpec.Dense(4, 5, Activation.SELU),
                        new LayerSpec.Dense(5, 6, Activation.LEAKY_RELU),
                        new LayerSpec.Dense(6, 5, Activation.ELU),
                        new LayerSpec.Dense(5, 6, Activation.SOFTPLUS),
                        new LayerSpec.Dense(6, 12, Activation.LINEAR)),
                false,
                Likelihood.BERNOULLI);
    }

    @ParameterizedTest
    @MethodSource("models")
    void itOpensAgainAndGivesTheSameCodesAndImages(ModelSpec spec, ImageShape shape) throws IOException {
        OpenModel own = model(spec, shape);
        new OnnxExport("1").write(own, folder);
        ForeignModel again = new OnnxModels(folder).open(folder);
        LatentModel there = again.model();
        assertEquals(shape, again.image());
        assertEquals(spec.shape().latent(), there.latent());
        assertEquals(spec.classes(), there.spec().classes());
        assertEquals(spec.hasEncoder(), there.spec().hasEncoder());
        assertEquals(spec.isVariational(), there.spec().isVariational());
        assertEquals(spec.likelihood().onLogits(), there.spec().likelihood().onLogits());
        int[] labels = IntStream.range(0, SAMPLES)
                .map(i -> i % Math.max(1, spec.classes()))
                .toArray();
        if (spec.hasEncoder()) {
            Matrix images = random(12, 0, 1);
            Posterior expected = own.model().encode(images, labels);
            Posterior given = there.encode(images, labels);
            assertArrayEquals(expected.mean().toArray(), given.mean().toArray(), TOLERANCE);
            assertEquals(expected.logVariance().isPresent(), given.logVariance().isPresent());
            expected.logVariance()
                    .ifPresent(spread -> assertArrayEquals(
                            spread.toArray(), given.logVariance().orElseThrow().toArray(), TOLERANCE));
        }
        Matrix codes = Condition.append(spec, random(spec.shape().latent(), -2, 2), labels);
        Matrix expected = own.model().decode(codes);
        assertArrayEquals(expected.toArray(), there.decode(codes).toArray(), TOLERANCE);
        float[] point = new float[12];
        PointDecoder points = there.pointDecoder();
        points.decode(codes.row(5), point);
        assertArrayEquals(expected.row(5), point, TOLERANCE);
    }

    @Test
    void theFilesSayWhatTheirNumbersAre() throws IOException {
        new OnnxExport("1.2").write(model(Specs.ALL.get(12), new ImageShape(2, 2, 3)), folder);
        for (String name : List.of("encoder.onnx", "decoder.onnx")) {
            String text = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
            for (String said : List.of(
                    "LatentFX", "1.2", "range", "0..1", "layout", "NCHW", "classes", "[\"zero\",\"one\",\"two\"]")) {
                assertTrue(text.contains(said), name + " lacks " + said);
            }
        }
    }

    @Test
    void aFailureWithOneFileLeavesBothAsTheyWere() throws IOException {
        OpenModel small = model(new AutoencoderSpec(new NetworkShape(12, List.of(), 2)), new ImageShape(3, 4, 1));
        new OnnxExport("1").write(small, folder);
        byte[] before = Files.readAllBytes(folder.resolve("encoder.onnx"));
        Files.delete(folder.resolve("decoder.onnx"));
        Files.createDirectories(folder.resolve("decoder.onnx/in the way"));
        OpenModel other = model(new AutoencoderSpec(new NetworkShape(12, List.of(5), 3)), new ImageShape(3, 4, 1));
        assertThrows(IOException.class, () -> new OnnxExport("1").write(other, folder));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("encoder.onnx")));
        try (Stream<Path> there = Files.list(folder)) {
            assertEquals(2, there.count());
        }
    }

    @Test
    void aDecoderAloneIsNotWrittenBesideAnotherModelsEncoder() throws IOException {
        ModelSpec alone = Specs.IMPORTED.get(1);
        assertFalse(alone.hasEncoder());
        OpenModel decoder = model(alone, new ImageShape(3, 4, 1));
        assertEquals(List.of(folder.resolve("decoder.onnx")), new OnnxExport("1").write(decoder, folder));
        Files.createFile(folder.resolve("encoder.onnx"));
        ModelFileException refused =
                assertThrows(ModelFileException.class, () -> new OnnxExport("1").write(decoder, folder));
        assertTrue(String.valueOf(refused.getMessage()).contains("encoder.onnx is there already"), refused.toString());
    }

    @Test
    void aModelThatIsNotOursIsNotExported() throws IOException {
        new OnnxExport("1").write(model(Specs.ALL.get(0), new ImageShape(3, 4, 1)), folder);
        ForeignModel foreign = new OnnxModels(folder).open(folder);
        OpenModel open = new OpenModel(
                foreign.name(),
                foreign.model(),
                foreign.image(),
                new CodeSheet(random(3, 0, 1), new int[SAMPLES], List.of("all"), origin()),
                Optional.empty());
        ModelFileException refused = assertThrows(
                ModelFileException.class, () -> new OnnxExport("1").write(open, folder.resolve("elsewhere")));
        assertTrue(String.valueOf(refused.getMessage()).contains("weights stay in its own file"), refused.toString());
        assertTrue(Files.notExists(folder.resolve("elsewhere")));
    }

    @Test
    void anEncoderThatIsToldClassesNeedsADecoderThatIsToldThem() throws IOException {
        ImageShape shape = new ImageShape(3, 4, 1);
        NetworkShape widths = new NetworkShape(12, List.of(7), 3);
        new OnnxExport("1").write(model(new ConditionalVaeSpec(widths, 3, Likelihood.BERNOULLI), shape), folder);
        Path other = folder.resolve("other");
        new OnnxExport("1").write(model(new AutoencoderSpec(widths), shape), other);
        Files.copy(folder.resolve("encoder.onnx"), other.resolve("encoder.onnx"), StandardCopyOption.REPLACE_EXISTING);
        ModelFileException refused = assertThrows(ModelFileException.class, () -> new OnnxModels(folder).open(other));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("is told 3 classes, its decoder 0"), refused.toString());
    }

    private static OpenModel model(ModelSpec spec, ImageShape shape) {
        Parameters parameters = new Parameters(
                weights((int) Parameters.encoderSize(spec), 5), weights((int) Parameters.decoderSize(spec), 6));
        LatentModel model = new Dl4jFactory().create(spec, parameters);
        CodeSheet sheet = new CodeSheet(
                random(spec.codeWidth(), 0, 1), new int[SAMPLES], List.of("zero", "one", "two"), origin());
        return new OpenModel("small", model, shape, sheet, Optional.empty());
    }

    private static DataOrigin origin() {
        return new DataOrigin("none", "test", "0".repeat(64));
    }

    private static float[] weights(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] weights = new float[count];
        for (int i = 0; i < count; i++) {
            weights[i] = (float) random.nextDouble(-0.7, 0.7);
        }
        return weights;
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
