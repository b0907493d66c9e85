package latentfx.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.Likelihood;
import latentfx.model.PointDecoder;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.ForeignModel;
import latentfx.model.foreign.PixelOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found out about decoders, and what they then draw; expected brightness is computed by the formula. */
class OnnxModelsTest {
    private static final float[] CODE = {0.8f, -0.4f};

    @TempDir
    private Path folder;

    private ForeignModel open(TinyOnnx model) throws IOException {
        return models().open(model.write(folder, "decoder.onnx"));
    }

    private OnnxModels models() {
        return new OnnxModels(folder.resolve("home"));
    }

    private static float[] drawn(LatentModel model, float... code) {
        return model.decode(Matrix.of(1, code.length, code)).toArray();
    }

    private static String remarks(ForeignModel model) {
        return String.join(
                "\n",
                model.remarks().stream().map(it -> it.sentence(Locale.ENGLISH)).toList());
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Test
    void aGreyDecoderOfPyTorchIsUnderstood() throws IOException {
        ForeignModel model = open(TinyOnnx.decoder(16, "Sigmoid", 1, 4, 4));
        assertEquals(new ImageShape(4, 4, 1), model.image());
        assertEquals(BrightnessRange.UNIT, model.decoder().picture().range());
        assertEquals(Likelihood.BERNOULLI, model.model().spec().likelihood());
        assertEquals(2, model.model().latent());
        assertEquals(0, model.decoder().batch());
        assertFalse(model.model().spec().hasEncoder());
        assertEquals(sigmoid(TinyOnnx.linear(CODE, 5, 16)), drawn(model.model(), CODE)[5], 1e-6);
        assertTrue(
                remarks(model)
                        .startsWith("decoder.onnx takes z [N×2] and gives image [N×1×4×4]: pictures of 4×4×1, NCHW,"
                                + " brightness from 0 to 1, any batch"),
                remarks(model));
    }

    @Test
    void coloursInFrontAreDrawnAsColoursBehind() throws IOException {
        ForeignModel model = open(TinyOnnx.decoder(48, "Sigmoid", 3, 4, 4));
        assertEquals(new ImageShape(4, 4, 3), model.image());
        float[] image = drawn(model.model(), CODE);
        for (int pixel = 0; pixel < 16; pixel++) {
            for (int channel = 0; channel < 3; channel++) {
                double expected = sigmoid(TinyOnnx.linear(CODE, channel * 16 + pixel, 48));
                assertEquals(expected, image[pixel * 3 + channel], 1e-6, pixel + ", " + channel);
            }
        }
    }

    @Test
    void coloursBehindAreDrawnAsTheyAre() throws IOException {
        ForeignModel model = open(TinyOnnx.decoder(60, "Sigmoid", 4, 5, 3));
        assertEquals(new ImageShape(4, 5, 3), model.image());
        assertEquals(PixelOrder.CHANNELS_LAST, model.decoder().picture().order());
        assertEquals(sigmoid(TinyOnnx.linear(CODE, 31, 60)), drawn(model.model(), CODE)[31], 1e-6);
    }

    @Test
    void flatOutputsAreSquares() throws IOException {
        assertEquals(
                new ImageShape(7, 7, 1),
                open(TinyOnnx.decoder(49, "Sigmoid", 49)).image());
        assertEquals(
                new ImageShape(5, 5, 3),
                open(TinyOnnx.decoder(75, "Sigmoid", 75)).image());
        ModelFileException refused =
                assertThrows(ModelFileException.class, () -> open(TinyOnnx.decoder(50, "Sigmoid", 50)));
        assertEquals(
                "decoder.onnx has image [N×50], which is no grey or colour picture that can be told; tell its shape in a"
                        + " file decoder.latentfx.json beside it: {\"image\": {\"height\": 32, \"width\": 24,"
                        + " \"channels\": 1}}.",
                refused.getMessage());
    }

    @Test
    void aTanhGoesFromMinusOneToOne() throws IOException {
        ForeignModel model = open(TinyOnnx.decoder(16, "Tanh", 16));
        assertEquals(BrightnessRange.SIGNED, model.decoder().picture().range());
        assertEquals(Likelihood.SQUARED_ERROR, model.model().spec().likelihood());
        double expected = (Math.tanh(TinyOnnx.linear(CODE, 9, 16)) + 1) / 2;
        assertEquals(expected, drawn(model.model(), CODE)[9], 1e-6);
    }

    @Test
    void whatGoesFarBeyondIsLogits() throws IOException {
        ForeignModel model = open(TinyOnnx.decoder(16, "Identity", 16));
        assertEquals(BrightnessRange.LOGITS, model.decoder().picture().range());
        assertEquals(sigmoid(TinyOnnx.linear(CODE, 9, 16)), drawn(model.model(), CODE)[9], 1e-6);
        assertTrue(remarks(model).contains("the range of the brightness was guessed from 256 draws"));
    }

    @Test
    void rangesAreFoundWithinAThousandth() {
        assertEquals(BrightnessRange.SIGNED, BrightnessRange.of(-1.0000002f, 1.0000002f));
        assertEquals(BrightnessRange.UNIT, BrightnessRange.of(-0.0009f, 1.0009f));
        assertEquals(BrightnessRange.OPEN, BrightnessRange.of(-0.1f, 1.2f));
        assertEquals(BrightnessRange.LOGITS, BrightnessRange.of(-12, 3));
    }

    @Test
    void aFixedBatchIsFilledWithZeros() throws IOException {
        TinyOnnx fixed = new TinyOnnx().input("z", 3, 2).weights(16);
        fixed.node("MatMul", List.of("z", "w"), List.of("y")).node("Sigmoid", List.of("y"), List.of("image"));
        ForeignModel model = open(fixed.output("image", 3, 16));
        assertEquals(3, model.decoder().batch());
        float[] codes = Draws.codes(7, 2, 5);
        Matrix images = model.model().decode(Matrix.wrap(7, 2, codes));
        for (int i = 0; i < 7; i++) {
            double expected = sigmoid(TinyOnnx.linear(new float[] {codes[2 * i], codes[2 * i + 1]}, 3, 16));
            assertEquals(expected, images.get(i, 3), 1e-6, "code " + i);
        }
        float[] image = new float[16];
        model.model().pointDecoder().decode(CODE, image);
        assertEquals(sigmoid(TinyOnnx.linear(CODE, 3, 16)), image[3], 1e-6);
    }

    @Test
    void aBatchThatIsDeclaredOpenButIsNotIsFoundOut() throws IOException {
        TinyOnnx model = new TinyOnnx().input("z", -1, 2).weights(16).longs("axes", 1, 16);
        model.node("MatMul", List.of("z", "w"), List.of("y")).node("Sigmoid", List.of("y"), List.of("s"));
        model.node("Reshape", List.of("s", "axes"), List.of("image")).output("image", -1, 16);
        ForeignModel opened = open(model);
        assertEquals(1, opened.decoder().batch());
        assertEquals(
                5,
                opened.model().decode(Matrix.wrap(5, 2, Draws.codes(5, 2, 1))).rows());
    }

    @Test
    void codesWithAxesOfTheirOwnAreTakenFlat() throws IOException {
        TinyOnnx model = new TinyOnnx().input("z", -1, 2, 1, 1).weights(16).longs("two", -1, 2);
        model.node("Reshape", List.of("z", "two"), List.of("flat")).node("MatMul", List.of("flat", "w"), List.of("y"));
        model.node("Sigmoid", List.of("y"), List.of("image")).output("image", -1, 16);
        ForeignModel opened = open(model);
        assertEquals(2, opened.model().latent());
        assertEquals(sigmoid(TinyOnnx.linear(CODE, 9, 16)), drawn(opened.model(), CODE)[9], 1e-6);
    }

    @Test
    void randomNumbersInsideAreNoticed() throws IOException {
        TinyOnnx model = new TinyOnnx().input("z", -1, 2).weights(16);
        model.node("RandomNormalLike", List.of("z"), List.of("e")).node("Add", List.of("z", "e"), List.of("s"));
        model.node("MatMul", List.of("s", "w"), List.of("y")).node("Sigmoid", List.of("y"), List.of("image"));
        ForeignModel opened = open(model.output("image", -1, 16));
        assertTrue(opened.decoder().random());
        assertTrue(remarks(opened).contains("decoder.onnx draws random numbers inside"));
    }

    @Test
    void whatIsNoDecoderIsToldSo() throws IOException {
        assertRefused(
                "takes numbers of type INT64 at its input z where FLOAT is expected",
                new TinyOnnx()
                        .typedInput("z", TinyOnnx.INT64, -1, 2)
                        .node("Cast", List.of("z"), List.of("image"), TinyOnnx.number("to", 1))
                        .output("image", -1, 2));
        assertRefused(
                "has 2 inputs (z, label) where one is expected",
                new TinyOnnx()
                        .input("z", -1, 2)
                        .input("label", -1, 2)
                        .node("Add", List.of("z", "label"), List.of("image"))
                        .output("image", -1, 2));
        assertRefused(
                "does not say how many numbers a code has (z is open)",
                new TinyOnnx()
                        .input("z", -1, -1)
                        .node("Sigmoid", List.of("z"), List.of("image"))
                        .output("image", -1, -1));
        assertRefused(
                "is an encoder alone, which draws no images",
                new TinyOnnx().input("x", -1, 16).slice("x", "z", 0, 2).output("z", -1, 2));
        assertRefused("gives what is no finite number at its output image", TinyOnnx.decoder(16, "Log", 16));
    }

    private void assertRefused(String reason, TinyOnnx model) {
        ModelFileException refused = assertThrows(ModelFileException.class, () -> open(model));
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.contains(reason) && sentence.endsWith("."), sentence);
    }

    @Test
    void anEncoderWithoutItsDecoderIsToldWhereToPutThat() throws IOException {
        Files.createDirectories(folder.resolve("vae"));
        TinyOnnx.decoder(16, "Sigmoid", 16).write(folder.resolve("vae"), "encoder.onnx");
        ModelFileException refused = assertThrows(ModelFileException.class, () -> models().open(folder.resolve("vae")));
        assertEquals(
                "encoder.onnx is an encoder alone, which draws no images; put its decoder beside it as decoder.onnx and"
                        + " open it again.",
                refused.getMessage());
    }

    @Test
    void foldersAndTheirHalvesMeanOneModel() throws IOException {
        Path home = Files.createDirectories(folder.resolve("faces"));
        TinyOnnx.decoder(16, "Sigmoid", 16).write(home, "decoder.onnx");
        assertTrue(models().holdsModel(home));
        assertFalse(models().holdsModel(folder));
        assertEquals("faces", models().open(home).name());
        assertEquals("faces", models().open(home.resolve("decoder.onnx")).name());
        Path named = TinyOnnx.decoder(16, "Sigmoid", 16).write(home, "cats.onnx");
        assertEquals("cats", models().open(named).name());
    }

    @Test
    void severalThreadsDecodeAtOnce() throws IOException {
        LatentModel model = open(TinyOnnx.decoder(784, "Sigmoid", 1, 28, 28)).model();
        Matrix codes = Matrix.wrap(1_000, 2, Draws.codes(1_000, 2, 1));
        float[] expected = model.decode(codes).toArray();
        IntStream.range(0, 8).parallel().forEach(thread -> {
            PointDecoder points = model.pointDecoder();
            float[] image = new float[784];
            for (int i = thread; i < 1_000; i += 8) {
                points.decode(codes.row(i), image);
                assertEquals(expected[i * 784 + 500], image[500], 1e-6);
            }
            assertArrayEquals(expected, model.decode(codes).toArray(), 1e-6f);
        });
    }

    @Test
    void itHasNoWeightsToShow() throws IOException {
        LatentModel model = open(TinyOnnx.decoder(16, "Sigmoid", 16)).model();
        assertEquals(0, model.parameters().size());
        assertFalse(model.spec().hasWeights());
        assertTrue(model.spec().decoderLayers().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> model.encode(Matrix.of(1, 16, new float[16])));
    }
}
