package latentfx.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latentfx.math.Matrix;
import latentfx.model.Posterior;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.EncoderFacts;
import latentfx.model.foreign.ForeignModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encoders whose codes are numbers out of the image: the first two of it are the code, the next two the spread. */
class OnnxEncoderTest {
    private static final Matrix IMAGE = Matrix.of(1, 16, 0.1f, 0.9f, 0.25f, 0.5f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    @TempDir
    private Path folder;

    private ForeignModel open(TinyOnnx encoder, String end) throws IOException {
        TinyOnnx.decoder(16, end, 16).write(folder, "decoder.onnx");
        encoder.write(folder, "encoder.onnx");
        return new OnnxModels(folder.resolve("home")).open(folder);
    }

    private static TinyOnnx encoder() {
        return new TinyOnnx().input("x", -1, 16);
    }

    private static void assertCode(Posterior posterior) {
        assertEquals(0.1f, posterior.mean().get(0, 0), 1e-6);
        assertEquals(0.9f, posterior.mean().get(0, 1), 1e-6);
    }

    @Test
    void oneOutputOfTheCodesSizeIsTheCode() throws IOException {
        ForeignModel model = open(encoder().slice("x", "z", 0, 2).output("z", -1, 2), "Sigmoid");
        assertTrue(model.model().spec().hasEncoder());
        assertFalse(model.model().spec().isVariational());
        assertCode(model.model().encode(IMAGE));
    }

    @Test
    void oneOutputOfTwiceThatIsMeanThenLogVariance() throws IOException {
        ForeignModel model = open(encoder().slice("x", "both", 0, 4).output("both", -1, 4), "Sigmoid");
        assertTrue(model.model().spec().isVariational());
        Posterior posterior = model.model().encode(IMAGE);
        assertCode(posterior);
        assertEquals(0.25f, posterior.logVariance().orElseThrow().get(0, 0), 1e-6);
    }

    @Test
    void twoOutputsAreToldApartByTheirNames() throws IOException {
        TinyOnnx encoder = encoder().slice("x", "mu", 0, 2).slice("x", "logvar", 2, 4);
        EncoderFacts facts = open(encoder.output("logvar", -1, 2).output("mu", -1, 2), "Sigmoid")
                .encoder()
                .orElseThrow();
        assertEquals("mu", facts.mean().name());
        assertEquals("logvar", facts.spread().orElseThrow().name());
    }

    @Test
    void namesThatTellNothingAreTakenInTheirOrder() throws IOException {
        TinyOnnx encoder = encoder().slice("x", "out1", 0, 2).slice("x", "out2", 2, 4);
        ForeignModel model = open(encoder.output("out1", -1, 2).output("out2", -1, 2), "Sigmoid");
        assertCode(model.model().encode(IMAGE));
        assertEquals(
                "out2", model.encoder().orElseThrow().spread().orElseThrow().name());
    }

    @Test
    void aDeviationBecomesALogVariance() throws IOException {
        TinyOnnx encoder = encoder().slice("x", "mean", 0, 2).slice("x", "std", 2, 4);
        ForeignModel model = open(encoder.output("mean", -1, 2).output("std", -1, 2), "Sigmoid");
        double expected = 2 * Math.log(0.25);
        assertEquals(
                expected,
                model.model().encode(IMAGE).logVariance().orElseThrow().get(0, 0),
                1e-5);
    }

    @Test
    void aDrawnCodeBesideItsMeanIsLeftOut() throws IOException {
        TinyOnnx encoder = encoder().slice("x", "z_mean", 0, 2).slice("x", "z_log_var", 2, 4);
        encoder.node("RandomNormalLike", List.of("z_mean"), List.of("e"))
                .node("Add", List.of("z_mean", "e"), List.of("z"));
        ForeignModel model =
                open(encoder.output("z", -1, 2).output("z_mean", -1, 2).output("z_log_var", -1, 2), "Sigmoid");
        EncoderFacts facts = model.encoder().orElseThrow();
        assertFalse(facts.random());
        assertEquals("z_mean", facts.mean().name());
        assertCode(model.model().encode(IMAGE));
    }

    @Test
    void theEncoderOfATanhDecoderTakesMinusOneToOne() throws IOException {
        ForeignModel model = open(encoder().slice("x", "z", 0, 2).output("z", -1, 2), "Tanh");
        assertEquals(
                BrightnessRange.SIGNED, model.encoder().orElseThrow().picture().range());
        assertEquals(2 * 0.9f - 1, model.model().encode(IMAGE).mean().get(0, 1), 1e-6);
    }

    @Test
    void manyImagesAreEncodedInBlocks() throws IOException {
        ForeignModel model = open(encoder().slice("x", "z", 0, 2).output("z", -1, 2), "Sigmoid");
        Matrix images = Matrix.wrap(333, 16, Draws.images(333, 16, 3));
        Matrix codes = model.model().encode(images).mean();
        for (int i = 0; i < 333; i++) {
            assertEquals(images.get(i, 1), codes.get(i, 1), "image " + i);
        }
    }

    @Test
    void anEncoderOfOtherImagesOrCodesIsRefused() {
        ModelFileException images = assertThrows(
                ModelFileException.class,
                () -> open(
                        new TinyOnnx().input("x", -1, 9).slice("x", "z", 0, 2).output("z", -1, 2), "Sigmoid"));
        assertEquals(
                "encoder.onnx takes images of 9 numbers, the decoder draws 4×4×1; put the encoder of this decoder beside"
                        + " it.",
                images.getMessage());
        ModelFileException codes = assertThrows(
                ModelFileException.class,
                () -> open(encoder().slice("x", "z", 0, 3).output("z", -1, 3), "Sigmoid"));
        assertTrue(String.valueOf(codes.getMessage()).contains("gives no codes of 2 numbers, nor of 4"));
    }
}
