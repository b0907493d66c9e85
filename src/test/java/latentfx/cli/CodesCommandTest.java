package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorTable;
import latentfx.data.table.array.NpyFile;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.Matrix;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encoding, decoding and denoising from the command line give equal results when repeated. */
final class CodesCommandTest {
    private static final int PIXELS = 28 * 28;

    @TempDir
    private static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void trainTheSameModelTwice() {
        new CodesCommandTest().train("first");
        new CodesCommandTest().train("second");
    }

    @Test
    void theSameSeedGivesTheSameCodesImagesAndSheets() throws Exception {
        for (String name : List.of("first", "second")) {
            run(name, "encode", "--data synthetic --out", "codes.csv");
            run(name, "encode", "--data synthetic --out", "codes.npy");
            run(name, "decode", "--codes " + file(name, "codes.csv") + " --out", "images.npy");
            run(name, "denoise", "--data synthetic --noise salt-pepper:0.2 --count 7 --out", "sheet.png");
        }
        for (String result : List.of("codes.csv", "codes.npy", "images.npy", "sheet.png")) {
            assertArrayEquals(
                    Files.readAllBytes(file("first", result)), Files.readAllBytes(file("second", result)), result);
        }
    }

    @Test
    void bothFormatsHoldTheSameCodesAndThePartAskedFor() throws Exception {
        run("first", "encode", "--data synthetic --out", "test.csv");
        run("first", "encode", "--data synthetic --part test --out", "test.npy");
        Matrix codes = NpyFile.read(file("first", "test.npy"));
        assertEquals(2000, codes.rows());
        assertEquals(3, codes.columns());
        assertEquals(
                codes,
                VectorTable.read(file("first", "test.csv"), TableOptions.AUTO).values());
        List<String> lines = Files.readAllLines(file("first", "test.csv"));
        assertEquals("index,label,name,z1,z2,z3", lines.get(0));
        assertTrue(lines.get(2000).matches("1999,[0-9],1999,.*"), lines.get(2000));
        List<String> labels = Files.readAllLines(file("first", "test.labels.csv"));
        assertEquals("index,label,name", labels.get(0));
        for (int i = 1; i <= 2000; i++) {
            assertTrue(lines.get(i).startsWith(labels.get(i) + ","), labels.get(i));
        }
        run("first", "encode", "--data synthetic --part train --out", "train.npy");
        assertEquals(10_000, NpyFile.read(file("first", "train.npy")).rows());
    }

    @Test
    void decodedImagesAreThoseOfTheModel() throws Exception {
        Path codes = Files.writeString(folder.resolve("few.csv"), "0,0,0\n1,-1,0.5\n2,2,2\n0,1,0\n-1,0,0\n");
        run("first", "decode", "--codes " + codes + " --out", "few.npy");
        byte[] bytes = Files.readAllBytes(file("first", "few.npy"));
        assertTrue(new String(bytes, 0, 128, StandardCharsets.US_ASCII).contains("(5, 28, 28)"));
        Matrix images = NpyFile.read(file("first", "few.npy"));
        float[] live = new float[PIXELS];
        workbench()
                .open(folder.resolve("first.latentfx"))
                .model()
                .pointDecoder()
                .decode(new float[] {1, -1, 0.5f}, live);
        assertArrayEquals(live, images.row(1), 1e-5f);
        run("first", "decode", "--codes " + codes + " --out", "few.png");
        BufferedImage sheet = ImageIO.read(file("first", "few.png").toFile());
        assertEquals(3 * 56 + 2 * 2, sheet.getWidth());
        assertEquals(2 * 56 + 2, sheet.getHeight());
    }

    @Test
    void denoisingTellsBothErrorsAgainstTheClean() throws Exception {
        run("first", "denoise", "--data synthetic --noise mask:0.3 --out", "noise.png");
        BufferedImage sheet = ImageIO.read(file("first", "noise.png").toFile());
        assertEquals(10 * 56 + 9 * 2, sheet.getWidth());
        assertEquals(3 * 56 + 2 * 2, sheet.getHeight());
        double spoilt = figure("spoilt_mse");
        double restored = figure("restored_mse");
        assertTrue(spoilt > 0.005 && spoilt < 0.1, "30 % of the brightness squared, not " + spoilt);
        assertTrue(restored > 0.005 && restored < 0.3, String.valueOf(restored));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "encode|--data nowhere --out codes.txt|--out codes.txt must end in .csv or .npy.",
                "decode|--codes codes.csv --out a.gif|--out a.gif must end in .npy or .png.",
                "denoise|--data nowhere --out a.jpg|--out a.jpg must end in .png.",
                "denoise|--data nowhere --noise mask:7 --out a.png|--noise amount must be 0 to 1, not 7.0",
                "denoise|--data nowhere --count 0 --out a.png|--count must be 1 to 100, not 0."
            })
    void whatCannotBeWrittenOrReadIsSaidAtOnce(String command, String options, String sentence) {
        assertEquals(2, line((command + " never.latentfx " + options).split(" ")));
        assertEquals(sentence, err.toString().lines().findFirst().orElse(""));
    }

    @Test
    void codesOfAnotherWidthAreRefusedWithBothWidths() throws Exception {
        Path codes = Files.writeString(folder.resolve("wide.csv"), "1,2,3,4\n");
        Path images = folder.resolve("wide.npy");
        assertEquals(1, line("decode", model("first"), "--codes", codes.toString(), "--out", images.toString()));
        assertTrue(err.toString().contains("has 4 numbers a code where the model first takes 3"), err.toString());
        assertFalse(Files.exists(images));
    }

    @Test
    void aSheetThatWouldNotFitInMemoryIsRefused() throws Exception {
        Path codes = Files.writeString(folder.resolve("many.csv"), "0,0,0\n".repeat(60_000));
        Path sheet = folder.resolve("many.png");
        assertEquals(1, line("decode", model("first"), "--codes", codes.toString(), "--out", sheet.toString()));
        assertEquals(
                "60,000 images do not fit: a sheet of 14208 x 14208 pixels is too large; give fewer codes or write .npy.",
                err.toString().strip());
        assertFalse(Files.exists(sheet));
    }

    private double figure(String name) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    private void train(String name) {
        String command = "train --model vae --latent 3 --data synthetic --limit 500 --hidden 24 --epochs 2 --batch 50"
                + " --lr-warm-up 0.5 --lr-decay cosine --seed 9 --out " + model(name);
        assertEquals(0, line(command.split(" ")), err.toString());
    }

    private void run(String name, String command, String options, String result) throws IOException {
        String whole = command + " " + model(name) + " " + options + " " + file(name, result);
        assertEquals(0, line(whole.split(" ")), err.toString());
    }

    private static String model(String name) {
        return folder.resolve(name + ".latentfx").toString();
    }

    private static Path file(String name, String result) throws IOException {
        return Files.createDirectories(folder.resolve(name)).resolve(result);
    }

    private static Workbench workbench() {
        return new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
    }

    private int line(String... arguments) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        return LatentFxCommand.run(workbench(), console, arguments);
    }
}
