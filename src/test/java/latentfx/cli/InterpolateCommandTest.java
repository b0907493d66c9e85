package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of path and every format from the command line. */
final class InterpolateCommandTest {
    private static final String VAE = "models/mnist-vae-2.latentfx";
    private static final String AE = "models/mnist-ae-2.latentfx";

    @TempDir
    private static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aGeodesicThroughThreeStopsIsWrittenAsStripWithItsFigures() throws Exception {
        Path json = folder.resolve("figures.json");
        Path strip = folder.resolve("strip.png");
        run(
                0,
                VAE,
                "--stops",
                "3,8,#5",
                "--path",
                "geodesic",
                "--steps",
                "9",
                "--out",
                strip + "",
                "--json",
                json + "");
        assertEquals(9 * 56 + 8, ImageIO.read(strip.toFile()).getWidth());
        JsonNode node = new ObjectMapper().readTree(json.toFile());
        assertEquals(3, node.get("stops").size());
        assertEquals(5, node.get("stops").get(2).asInt());
        assertEquals("geodesic", node.get("path").asText());
        assertEquals(9, node.get("frames").size());
        assertTrue(node.get("frames").get(0).get("step").isNull());
        double length = 0;
        double classes = 0;
        for (JsonNode frame : node.get("frames")) {
            length += frame.get("step").asDouble();
        }
        for (int label = 0; label < 10; label++) {
            classes += node.get("frames").get(4).get("p_" + label).asDouble();
        }
        assertEquals(node.get("length").asDouble(), length, 1e-4);
        assertEquals(
                node.get("length").asDouble() / node.get("straight_length").asDouble(),
                node.get("ratio").asDouble(),
                1e-9);
        assertEquals(1, classes, 1e-5);
    }

    @Test
    void theTableHasACodeAndItsFiguresForEachFrame() throws Exception {
        Path csv = folder.resolve("path.csv");
        run(0, VAE, "--from", "#1", "--to", "#2", "--path", "spherical", "--steps", "4", "--out", csv + "");
        List<String> lines = Files.readAllLines(csv);
        assertEquals(5, lines.size());
        assertEquals("t,step,distance,percentile,p_0,p_1,p_2,p_3,p_4,p_5,p_6,p_7,p_8,p_9,z1,z2", lines.get(0));
        assertTrue(lines.get(1).startsWith("0.0,,"), lines.get(1));
        assertTrue(out.toString().contains("only draws an arc"), out.toString());
    }

    @Test
    void aPixelBlendIsWrittenAsAnimation() throws Exception {
        Path gif = folder.resolve("morph.gif");
        run(0, AE, "--from", "#1", "--to", "#2", "--path", "pixel", "--steps", "6", "--out", gif + "");
        assertEquals(168, ImageIO.read(gif.toFile()).getWidth());
    }

    @Test
    void columnsMakeAContactSheet() throws Exception {
        Path sheet = folder.resolve("sheet.png");
        run(0, AE, "--from", "#1", "--to", "#2", "--steps", "9", "--columns", "3", "--out", sheet + "");
        assertEquals(3 * 56 + 2, ImageIO.read(sheet.toFile()).getWidth());
        assertEquals(3 * 56 + 2, ImageIO.read(sheet.toFile()).getHeight());
    }

    @Test
    void whatMakesNoSenseIsWrongUsageAndSaysWhy() {
        String png = folder.resolve("never.png").toString();
        refused(
                "--path must be pixel, linear, spherical, geodesic, not \"curvy\".",
                VAE,
                "--stops",
                "1,2",
                "--path",
                "curvy",
                "--out",
                png);
        refused(
                "--path spherical needs a model with a prior, and mnist-ae-2 is of kind ae; take linear or geodesic.",
                AE,
                "--stops",
                "1,2",
                "--path",
                "spherical",
                "--out",
                png);
        refused("--stops must name 2 to 100 images, not 1.", VAE, "--stops", "1", "--out", png);
        refused("The path needs --from and --to, or --stops with two or more.", VAE, "--from", "1", "--out", png);
        refused(
                "Give either --from and --to or --stops, not both.",
                VAE,
                "--from",
                "1",
                "--stops",
                "1,2",
                "--out",
                png);
        refused(
                "--delay: a frame stands 20 to 60000 milliseconds, not 3",
                VAE,
                "--stops",
                "1,2",
                "--delay",
                "3",
                "--out",
                png);
        refused(
                "--out " + png + ".bmp must end in .png or .gif or .csv or .npy.",
                VAE,
                "--stops",
                "1,2",
                "--out",
                png + ".bmp");
        refused("--columns must be 1 to 1000, not 0.", VAE, "--stops", "1,2", "--columns", "0", "--out", png);
    }

    private void refused(String sentence, String... arguments) {
        err.getBuffer().setLength(0);
        run(2, arguments);
        assertEquals(sentence, err.toString().lines().findFirst().orElse(""));
    }

    private void run(int exit, String... arguments) {
        List<String> all = new ArrayList<>(List.of("interpolate", arguments[0], "--data", "synthetic"));
        all.addAll(List.of(arguments).subList(1, arguments.length));
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        assertEquals(exit, LatentFxCommand.run(workbench, console, all.toArray(new String[0])), err.toString());
    }
}
