package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.workbench.UserFolder;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands on a folder of the user's own pictures, in colour. */
final class PictureCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path pictures = Path.of("");
    private @Nullable String homeBefore;

    @BeforeEach
    void paint() throws IOException {
        homeBefore = System.getProperty(UserFolder.PROPERTY);
        System.setProperty(UserFolder.PROPERTY, folder.resolve("home").toString());
        pictures = folder.resolve("pictures");
        for (int n = 0; n < 10; n++) {
            picture("red/" + n + ".png", 0xFF0000);
            picture("blue/" + n + ".png", 0x0000FF);
        }
        Files.writeString(pictures.resolve("red/fake.png"), "no picture");
    }

    @AfterEach
    void restore() {
        if (homeBefore == null) {
            System.clearProperty(UserFolder.PROPERTY);
        } else {
            System.setProperty(UserFolder.PROPERTY, homeBefore);
        }
    }

    private void picture(String name, int rgb) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1200; i++) {
            image.setRGB(i % 40, i / 40, rgb);
        }
        Path file = pictures.resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        return LatentFxCommand.run(
                workbench, new Console(new PrintWriter(out), new PrintWriter(err), false), arguments);
    }

    @Test
    void theSurveyNamesClassesSizesAndTrouble() throws Exception {
        Path json = folder.resolve("survey.json");
        assertEquals(0, run("data", pictures.toString(), "--size", "32", "--json", json.toString()), err.toString());
        JsonNode read = new JsonMapper().readTree(json.toFile());
        assertEquals(20, read.path("images").asInt());
        assertEquals("{\"blue\":10,\"red\":10}", read.path("classes").toString());
        assertEquals("{\"40x30\":20}", read.path("sizes").toString());
        assertEquals("red/fake.png", read.path("trouble").path(0).path("file").asText());
        assertTrue(read.path("trouble").path(0).path("reason").asText().startsWith("it is no picture"));
        assertEquals(
                "{\"size\":32,\"colour\":\"rgb\",\"fit\":\"crop\"}",
                read.path("read_as").toString());
        assertTrue(
                out.toString().contains("20 (16 for training, 4 for testing), 20 of them in colour"), out.toString());
    }

    /** Runs a command on the pictures at 28×28. */
    private void done(String... command) {
        List<String> typed = new ArrayList<>(List.of(command));
        typed.addAll(List.of("--data", pictures.toString(), "--size", "28"));
        assertEquals(0, run(typed.toArray(String[]::new)), err.toString());
    }

    @Test
    void codesComeWithTheClassAndTheFileOfEachPicture() throws IOException {
        Path codes = folder.resolve("codes.csv");
        done("encode", trained(), "--out", codes.toString(), "--part", "train");
        List<String> lines = Files.readAllLines(codes);
        assertEquals("index,label,name,z1,z2", lines.get(0));
        assertEquals(17, lines.size());
        for (String line : lines.subList(1, 17)) {
            assertTrue(line.matches("\\d+,(red|blue),\\1/\\d\\.png,.*"), line);
        }
    }

    private String trained() {
        String model = folder.resolve("m.latentfx").toString();
        done("train", "--model", "vae", "--latent", "2", "--hidden", "8", "--epochs", "3", "--out", model);
        return model;
    }

    @Test
    void aModelLearnsColoursAndDrawsThem() throws Exception {
        String model = trained();
        assertTrue(err.toString().contains("16 training and 4 test images of 28×28×3"), err.toString());
        assertTrue(err.toString().contains("files left out: 1"), err.toString());
        Path codes = folder.resolve("codes.npy");
        done("encode", model, "--out", codes.toString());
        Path images = folder.resolve("images.npy");
        assertEquals(0, run("decode", model, "--codes", codes.toString(), "--out", images.toString()), err.toString());
        byte[] start = Arrays.copyOf(Files.readAllBytes(images), 128);
        assertTrue(new String(start, StandardCharsets.ISO_8859_1).contains("(4, 28, 28, 3)"));
    }

    @Test
    void sheetsAndStripsAreInColour() throws Exception {
        String model = trained();
        Path sheet = folder.resolve("sheet.png");
        done("denoise", model, "--out", sheet.toString());
        int clean = ImageIO.read(sheet.toFile()).getRGB(20, 20) & 0xFFFFFF;
        assertTrue(clean == 0xFF0000 || clean == 0x0000FF, Integer.toHexString(clean));
        done(
                "interpolate",
                model,
                "--from",
                "red",
                "--to",
                "blue",
                "--path",
                "pixel",
                "--steps",
                "3",
                "--out",
                sheet.toString());
        BufferedImage strip = ImageIO.read(sheet.toFile());
        int step = strip.getWidth() / 3;
        assertArrayEquals(new int[] {0xFF0000, 0x800080, 0x0000FF}, new int[] {
            strip.getRGB(step / 2, 20) & 0xFFFFFF,
            strip.getRGB(step + step / 2, 20) & 0xFFFFFF,
            strip.getRGB(2 * step + step / 2, 20) & 0xFFFFFF
        });
    }

    @Test
    void aTableOfLabelsNamesTheClasses() throws Exception {
        Path table = folder.resolve("classes.csv");
        StringBuilder lines = new StringBuilder("name;label\n");
        for (int n = 0; n < 10; n++) {
            lines.append("red/").append(n).append(".png;warm\n");
            lines.append("blue/")
                    .append(n)
                    .append(".png;")
                    .append(n < 5 ? "cold" : "cool")
                    .append('\n');
        }
        Files.writeString(table, lines);
        Path map = folder.resolve("map.csv");
        assertEquals(
                0,
                run(
                        "project",
                        "--method",
                        "pca",
                        "--data",
                        pictures.toString(),
                        "--labels",
                        table.toString(),
                        "--out",
                        map.toString()),
                err.toString());
        assertEquals(
                "[cold, cool, label, warm]",
                Files.readAllLines(map).stream()
                        .map(line -> line.split(",", -1)[1])
                        .distinct()
                        .sorted()
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "--size 33, '--size must be one of [28, 32, 48, 64, 96, 128], not 33.'",
        "--colour red, '--colour must be one of [grey, rgb], not red.'",
        "--fit squeeze, '--fit must be one of [crop, pad, stretch], not squeeze.'"
    })
    void valuesThatAreNoneArePointedOut(String option, String sentence) {
        String[] typed = option.split(" ", -1);
        assertEquals(2, run("data", pictures.toString(), typed[0], typed[1]));
        assertEquals(sentence, err.toString().lines().findFirst().orElse(""));
    }

    @Test
    void aPictureOfTheDataIsNotOverwritten() {
        String picture = pictures.resolve("red/3.png").toString();
        assertEquals(2, run("project", "--method", "pca", "--data", pictures.toString(), "--out", picture));
        assertTrue(err.toString().contains("would overwrite --data"), err.toString());
    }
}
