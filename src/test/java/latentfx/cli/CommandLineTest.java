package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, from training to a strip of pictures, and its exit codes. */
final class CommandLineTest {
    @TempDir
    private static Path folder;

    private static Path model;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void trainASmallModel() {
        model = folder.resolve("small-vae.latentfx");
        CommandLineTest line = new CommandLineTest();
        int exit = line.run(
                "train",
                "--model",
                "vae",
                "--latent",
                "2",
                "--data",
                "synthetic",
                "--limit",
                "600",
                "--hidden",
                "32",
                "--epochs",
                "2",
                "--batch",
                "64",
                "--out",
                model.toString(),
                "--json",
                folder.resolve("train.json").toString());
        assertEquals(0, exit, line.err.toString());
    }

    @Test
    void trainingPrintsItsHistoryAndWritesItsFigures() throws Exception {
        JsonNode figures =
                new ObjectMapper().readTree(folder.resolve("train.json").toFile());
        assertEquals("small-vae", figures.path("model").asText());
        assertEquals(2, figures.path("course").size());
        double first = figures.path("course").path(0).path("held_out_loss").asDouble();
        double second = figures.path("course").path(1).path("held_out_loss").asDouble();
        assertTrue(second < first, first + " then " + second);
        assertTrue(figures.path("figures").path("knn_accuracy").asDouble() > 0.1);
    }

    @Test
    void evaluateGivesTheFiguresThatTrainingWroteIntoTheFile() throws Exception {
        Path json = folder.resolve("evaluate.json");
        assertEquals(0, run("evaluate", model.toString(), "--data", "synthetic", "--json", json.toString()));
        JsonNode node = new ObjectMapper().readTree(json.toFile());
        for (String key : List.of(
                "model",
                "latent",
                "samples",
                "mse",
                "bce",
                "neg_elbo",
                "reconstruction",
                "kl",
                "active_units",
                "knn_accuracy",
                "silhouette",
                "trustworthiness",
                "pca2_knn_accuracy",
                "pca2_explained_variance")) {
            assertTrue(node.path(key).isValueNode() && !node.path(key).isMissingNode(), key);
        }
        assertEquals(2000, node.path("samples").asInt());
        assertEquals(2, node.path("latent").asInt());
        assertEquals(
                node.path("neg_elbo").asDouble(),
                node.path("reconstruction").asDouble() + node.path("kl").asDouble(),
                1e-9);
        JsonNode trained =
                new ObjectMapper().readTree(folder.resolve("train.json").toFile());
        assertEquals(
                trained.path("figures").path("bce").asDouble(), node.path("bce").asDouble(), 1e-9);
        assertEquals(1.0, node.path("pca2_explained_variance").asDouble(), 1e-6);
    }

    @Test
    void interpolateDrawsAStripOfAsManyFramesAsAskedFor() throws Exception {
        Path strip = folder.resolve("strip.png");
        int exit = run(
                "interpolate",
                model.toString(),
                "--data",
                "synthetic",
                "--from",
                "3",
                "--to",
                "#7",
                "--steps",
                "5",
                "--out",
                strip.toString());
        assertEquals(0, exit, err.toString());
        BufferedImage image = ImageIO.read(strip.toFile());
        assertTrue(image.getWidth() >= 5 * 28 * image.getHeight() / 60, image.getWidth() + " x " + image.getHeight());
        assertTrue(image.getHeight() >= 28);
        assertTrue(out.toString().contains("to #7"), out.toString());
    }

    @Test
    void infoTellsHowTheModelCameToBe() {
        assertEquals(0, run("info", model.toString()));
        for (String told : List.of("small-vae", "synthetic digits", "600 samples", "28×28×1", "latent size")) {
            assertTrue(out.toString().contains(told), told + " is missing in " + out);
        }
    }

    @Test
    void wrongUsageExitsWithTwoAndNamesTheValue() {
        assertEquals(2, run("train", "--model", "ae"));
        assertEquals(2, run("dance"));
        assertEquals(2, run());
        int exit = run("train", "--model", "ae", "--latent", "9999", "--data", "synthetic", "--out", "x.latentfx");
        assertEquals(2, exit);
        assertTrue(err.toString().contains("latent size must be 1 to 1024, not 9999"), err.toString());
        exit = run(
                "interpolate",
                model.toString(),
                "--data",
                "synthetic",
                "--from",
                "eleven",
                "--to",
                "#1",
                "--out",
                folder.resolve("x.png").toString());
        assertEquals(2, exit);
        assertTrue(err.toString().contains("knows no class \"eleven\""), err.toString());
    }

    @Test
    void failureExitsWithOneAndOneSentence() {
        assertEquals(1, run("info", folder.resolve("none.latentfx").toString()));
        assertEquals(
                "none.latentfx is not there; choose a .latentfx file.",
                err.toString().strip());
    }

    @Test
    void aDataFolderThatIsNotThereFailsBeforeAnythingIsWritten() {
        Path out = folder.resolve("never.latentfx");
        int exit = run(
                "train",
                "--model",
                "ae",
                "--latent",
                "2",
                "--data",
                folder.resolve("nowhere").toString(),
                "--out",
                out.toString());
        assertEquals(1, exit);
        assertEquals(1, err.toString().strip().lines().count(), err.toString());
        assertFalse(Files.exists(out));
    }

    @Test
    void aResultThatCannotBeWrittenIsSaidBeforeTheWorkBegins() {
        int exit = run("train", "--model", "ae", "--latent", "2", "--data", "synthetic", "--out", folder.toString());
        assertEquals(1, exit);
        assertEquals(
                folder + " was not written: it is a folder; give it a file name.",
                err.toString().strip());
    }

    @Test
    void missingFoldersAboveTheResultAreMade() throws Exception {
        Path deep = folder.resolve("a/b/strip.png");
        int exit = run(
                "interpolate",
                model.toString(),
                "--data",
                "synthetic",
                "--from",
                "#1",
                "--to",
                "#2",
                "--out",
                deep.toString());
        assertEquals(0, exit, err.toString());
        assertTrue(Files.size(deep) > 100);
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : List.of(
                "train",
                "evaluate",
                "encode",
                "decode",
                "denoise",
                "interpolate",
                "project",
                "export",
                "import",
                "info",
                "models",
                "bench")) {
            assertEquals(0, run(command, "--help"));
            assertTrue(out.toString().contains("Usage: latentfx " + command), out.toString());
        }
        assertEquals(0, run("--version"));
        assertTrue(out.toString().contains("LatentFX 0."), out.toString());
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        return LatentFxCommand.run(workbench, console, arguments);
    }
}
