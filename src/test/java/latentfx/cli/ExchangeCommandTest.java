package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.OpenModel;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model goes out to Deeplearning4j and comes back in by the command line. */
final class ExchangeCommandTest {
    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aModelComesBackWithTheSameWeights() throws Exception {
        OpenModel bundled = workbench.openBundled("mnist-vae-2");
        Path model = folder.resolve("vae.latentfx");
        workbench.save(bundled, model);
        Path zips = folder.resolve("zips");
        assertEquals(0, run("export", model.toString(), "--format", "dl4j", "--out", zips.toString()), err.toString());
        assertTrue(out.toString().contains("encoder.zip: 784 → 4, dl4j"), out.toString());
        assertTrue(out.toString().contains("decoder.zip: 2 → 784, dl4j"), out.toString());
        Path back = folder.resolve("back.latentfx");
        assertEquals(
                0,
                run(
                        "import",
                        "--encoder",
                        zips.resolve("encoder.zip").toString(),
                        "--decoder",
                        zips.resolve("decoder.zip").toString(),
                        "--data",
                        "synthetic",
                        "--out",
                        back.toString()),
                err.toString());
        OpenModel again = workbench.open(back);
        assertEquals("back", again.name());
        assertEquals(bundled.model().spec(), again.model().spec());
        assertArrayEquals(
                bundled.model().parameters().encoder(),
                again.model().parameters().encoder());
        assertArrayEquals(
                bundled.model().parameters().decoder(),
                again.model().parameters().decoder());
        assertEquals(2000, again.sheet().size());
        assertEquals(0, run("info", back.toString()));
        assertTrue(
                out.toString()
                        .contains("imported from encoder.zip and decoder.zip; codes of 2000 samples of the test part of"
                                + " synthetic digits"),
                out.toString());
    }

    @Test
    void aZipStandsInPlaceOfAModelFile() throws Exception {
        workbench.networks().write(workbench.openBundled("mnist-ae-2"), folder);
        assertEquals(0, run("info", folder.resolve("decoder.zip").toString()), err.toString());
        assertTrue(out.toString().contains("kind                     ae"), out.toString());
    }

    @Test
    void aDecoderAloneIsImportedWithTheShapeOfItsImages() throws Exception {
        workbench.networks().write(workbench.openBundled("mnist-ae-2"), folder);
        Path made = folder.resolve("made.latentfx");
        String decoder = folder.resolve("decoder.zip").toString();
        assertEquals(
                0, run("import", "--decoder", decoder, "--image", "14x56", "--out", made.toString()), err.toString());
        assertTrue(
                out.toString().contains("imported, 14×56×1 → 2, imported from decoder.zip; 2000 codes drawn"),
                out.toString());
        assertEquals(1, run("encode", made.toString(), "--data", "synthetic", "--out", folder + "/codes.npy"));
        assertTrue(err.toString().contains("is for images of 14×56×1"), err.toString());
    }

    @Test
    void wrongUseIsToldInOneSentence() throws IOException {
        Path made = folder.resolve("made.latentfx");
        assertEquals(2, run("import", "--out", made.toString()));
        assertTrue(err.toString().contains("Give --decoder, with or without --encoder, or --network alone."));
        assertEquals(2, run("import", "--decoder", "d.zip", "--image", "28", "--out", made.toString()));
        assertTrue(err.toString().contains("--image 28 must look like 28x28 or 32x32x3."));
        assertEquals(2, run("export", "m.latentfx", "--format", "gguf", "--out", folder.toString()));
        assertEquals(1, run("import", "--decoder", folder + "/none.zip", "--out", made.toString()));
        assertTrue(err.toString().contains("none.zip is no file"), err.toString());
        assertTrue(Files.notExists(made));
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        return LatentFxCommand.run(workbench, console, arguments);
    }
}
