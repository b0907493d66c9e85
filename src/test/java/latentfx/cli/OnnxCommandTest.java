package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.onnx.OnnxModels;
import latentfx.onnx.SmallModels;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a command takes a model, it takes an ONNX file or a folder of two. */
final class OnnxCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        Workbench workbench = new Workbench(
                new Dl4jTrainer(),
                new Dl4jFactory(),
                new Dl4jExchange(),
                (data, plan, progress, cancellation) -> {
                    throw new UnsupportedOperationException();
                },
                new OnnxModels(folder.resolve("home")));
        return LatentFxCommand.run(
                workbench, new Console(new PrintWriter(out), new PrintWriter(err), false), arguments);
    }

    private Path codes() throws IOException {
        return Files.writeString(folder.resolve("codes.csv"), "z1,z2\n0.5,-0.5\n1,2\n0,0\n");
    }

    private static String header(Path npy) throws IOException {
        return new String(Files.readAllBytes(npy), 0, 128, StandardCharsets.ISO_8859_1);
    }

    @Test
    void infoTellsWhatWasFoundOut() throws IOException {
        SmallModels.writeDecoder(folder);
        SmallModels.writeEncoder(folder);
        assertEquals(0, run("info", folder.toString()), err.toString());
        String told = out.toString();
        assertTrue(told.contains("kind                     onnx"), told);
        assertTrue(told.contains("hidden layers            not known"), told);
        assertTrue(told.contains("decoder.onnx takes z [N×2] and gives image [N×1×28×28]"), told);
        assertTrue(told.contains("encoder.onnx takes x [N×1×28×28] and gives mean, then log-variance"), told);
    }

    @Test
    void colourComesOutAsRowsColumnsChannels() throws IOException {
        Path decoder = SmallModels.writeColourDecoder(folder);
        Path images = folder.resolve("images.npy");
        assertEquals(
                0,
                run("decode", decoder.toString(), "--codes", codes().toString(), "--out", images.toString()),
                err.toString());
        assertTrue(header(images).contains("(3, 4, 4, 3)"), header(images));
    }

    @Test
    void imagesAreEncodedMeasuredAndWalkedThrough() throws IOException {
        SmallModels.writeDecoder(folder);
        SmallModels.writeEncoder(folder);
        Path codes = folder.resolve("codes.npy");
        String model = folder.toString();
        assertEquals(0, run("encode", model, "--data", "synthetic", "--out", codes.toString()), err.toString());
        assertTrue(header(codes).contains("(2000, 2)"), header(codes));
        assertEquals(0, run("evaluate", model, "--data", "synthetic"), err.toString());
        assertTrue(out.toString().contains("neg_elbo"), out.toString());
        Path strip = folder.resolve("strip.png");
        assertEquals(
                0,
                run("interpolate", model, "--data", "synthetic", "--from", "0", "--to", "5", "--out", strip.toString()),
                err.toString());
        assertTrue(Files.size(strip) > 0);
    }

    @Test
    void aDecoderAloneSaysThatItCannotEncode() throws IOException {
        Path decoder = SmallModels.writeDecoder(folder);
        Path codes = folder.resolve("codes.npy");
        assertEquals(1, run("encode", decoder.toString(), "--data", "synthetic", "--out", codes.toString()));
        assertTrue(err.toString().contains("has no encoder, so that it cannot encode images"), err.toString());
    }

    @Test
    void aModelExportedAsOnnxDrawsTheSameImages() throws IOException {
        String own = "models/mnist-vae-2.latentfx";
        String exported = folder.resolve("exported").toString();
        assertEquals(0, run("export", own, "--format", "onnx", "--out", exported), err.toString());
        assertTrue(out.toString().contains("encoder.onnx: 784 → 4, onnx"), out.toString());
        Path here = folder.resolve("here.npy");
        Path there = folder.resolve("there.npy");
        String codes = codes().toString();
        assertEquals(0, run("decode", own, "--codes", codes, "--out", here.toString()), err.toString());
        assertEquals(0, run("decode", exported, "--codes", codes, "--out", there.toString()), err.toString());
        assertEquals(header(here), header(there));
        FloatBuffer expected = floats(here);
        FloatBuffer given = floats(there);
        for (int i = 0; i < 3 * 784; i++) {
            assertEquals(expected.get(i), given.get(i), 1e-5f);
        }
    }

    private static FloatBuffer floats(Path npy) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(npy))
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(128)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
    }

    @Test
    void whatHasNoWeightsIsNotExportedForDeeplearning4j() throws IOException {
        Path decoder = SmallModels.writeDecoder(folder);
        Path zips = folder.resolve("zips");
        int exit = run("export", decoder.toString(), "--format", "dl4j", "--out", zips.toString());
        assertEquals(1, exit, out.toString());
        assertTrue(err.toString().contains("weights stay in its own file"), err.toString());
    }
}
