package latentfx.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import latentfx.math.Matrix;
import latentfx.model.Posterior;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.ForeignModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole autoencoder in one graph becomes an encoder and a decoder. */
class WholeModelTest {
    private static final Matrix IMAGE = Matrix.of(1, 16, 0.1f, 0.9f, 0.25f, 0.5f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    @TempDir
    private Path folder;

    private ForeignModel open(TinyOnnx model) throws IOException {
        return new OnnxModels(folder.resolve("home")).open(model.write(folder, "vae.onnx"));
    }

    /** From the code {@code z} on the decoder of {@link TinyOnnx#decoder}. */
    private static TinyOnnx decoded(TinyOnnx encoder) {
        encoder.weights(16).node("MatMul", List.of("z", "w"), List.of("y"));
        return encoder.node("Sigmoid", List.of("y"), List.of("recon")).output("recon", -1, 16);
    }

    private static void assertDraws(ForeignModel model) {
        float[] code = {0.8f, -0.4f};
        double expected = 1 / (1 + Math.exp(-TinyOnnx.linear(code, 9, 16)));
        assertEquals(expected, model.model().decode(Matrix.of(1, 2, code)).get(0, 9), 1e-6);
    }

    @Test
    void anAutoencoderIsCutWhereItIsNarrowest() throws IOException {
        ForeignModel model = open(decoded(new TinyOnnx().input("x", -1, 16).slice("x", "z", 0, 2)));
        assertEquals(2, model.model().latent());
        assertFalse(model.model().spec().isVariational());
        assertDraws(model);
        assertEquals(0.9f, model.model().encode(IMAGE).mean().get(0, 1), 1e-6);
        assertEquals(
                "vae.onnx is a whole autoencoder in one graph: it was cut at z [N×2], which holds the code",
                model.remarks().get(0).sentence(Locale.ENGLISH));
    }

    @Test
    void aVariationalOneIsCutBehindItsDraw() throws IOException {
        TinyOnnx vae = new TinyOnnx().input("x", -1, 16).slice("x", "mu", 0, 2).slice("x", "logvar", 2, 4);
        vae.node("RandomNormalLike", List.of("mu"), List.of("e")).node("Exp", List.of("logvar"), List.of("v"));
        vae.node("Mul", List.of("e", "v"), List.of("n")).node("Add", List.of("mu", "n"), List.of("z"));
        ForeignModel model = open(decoded(vae).output("mu", -1, 2).output("logvar", -1, 2));
        assertTrue(model.model().spec().isVariational());
        assertFalse(model.decoder().random());
        assertDraws(model);
        Posterior posterior = model.model().encode(IMAGE);
        assertEquals(0.1f, posterior.mean().get(0, 0), 1e-6);
        assertEquals(0.5f, posterior.logVariance().orElseThrow().get(0, 1), 1e-6);
    }

    @Test
    void whereAnotherWayLeadsRoundTheCodeThereIsNoCut() throws IOException {
        TinyOnnx model = new TinyOnnx().input("x", -1, 16).slice("x", "z", 0, 2).weights(16);
        model.node("MatMul", List.of("z", "w"), List.of("y")).node("Add", List.of("y", "x"), List.of("recon"));
        ModelFileException refused = assertThrows(ModelFileException.class, () -> open(model.output("recon", -1, 16)));
        assertEquals(
                "vae.onnx is a whole autoencoder in one graph, which takes images and no codes, and has no narrow place to"
                        + " cut it at; export its halves, in PyTorch: torch.onnx.export(model.decoder, (torch.zeros(1,"
                        + " 8),), \"decoder.onnx\", external_data=False).",
                refused.getMessage());
    }

    @Test
    void aWholeModelThatCannotBeRunSaysThat() {
        TinyOnnx model = new TinyOnnx().input("x", -1, 16).slice("x", "z", 0, 2).longs("three", -1, 3, 7);
        model.node("Reshape", List.of("z", "three"), List.of("r")).node("Add", List.of("r", "x"), List.of("recon"));
        ModelFileException refused = assertThrows(ModelFileException.class, () -> open(model.output("recon", -1, 16)));
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("vae.onnx cannot be run by ONNX Runtime ("),
                refused.getMessage());
    }
}
