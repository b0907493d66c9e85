package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import latentfx.data.table.VectorFiles;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays that NumPy saved, given to commands as codes and as labels. */
final class ArrayCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void rawAxesKeepWholeNumbersBeyond24BitsApart() throws Exception {
        Path map = folder.resolve("map.csv");
        run("project", "--method", "raw", "--codes", array("whole-numbers.npy"), "--out", map.toString());
        List<String> lines = Files.readAllLines(map);
        assertEquals("0,1.6777216E7,0.0", lines.get(1));
        assertEquals("1,1.6777217E7,0.0", lines.get(2));
        assertEquals("2,1.6777218E7,-1.0", lines.get(3));
        run("project", "--method", "raw", "--codes", array("whole-numbers.npy"), "--out", folder + "/map.npy");
        byte[] array = Files.readAllBytes(folder.resolve("map.npy"));
        assertTrue(new String(array, StandardCharsets.ISO_8859_1).contains("'<f8'"), "in double precision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-labels.npy", "bool-labels.npy"})
    void labelsMayBeArraysOfTextsOrBools(String labels) throws Exception {
        Path codes = Files.write(folder.resolve("v.npy"), twentyCodes());
        Path map = folder.resolve("map.csv");
        run(
                "project",
                "--method",
                "pca",
                "--codes",
                codes.toString(),
                "--labels",
                array(labels),
                "--out",
                map.toString());
        List<String> lines = Files.readAllLines(map);
        assertTrue(lines.get(1).startsWith(labels.startsWith("text") ? "0,cat," : "0,True,"), lines.get(1));
        assertTrue(lines.get(2).startsWith(labels.startsWith("text") ? "1,dog," : "1,False,"), lines.get(2));
        VectorFiles own = new VectorFiles(codes, Optional.of(Path.of(array(labels))), Optional.empty());
        assertEquals(2, own.read().labelNames().size());
    }

    @Test
    void anArrayInAnArchiveIsTakenByCommandAndWindow() throws Exception {
        String archive = array("one-array.npz");
        for (String codes : List.of(archive, archive + ":x")) {
            run("project", "--method", "pca", "--codes", codes, "--out", folder + "/map.csv");
            assertEquals(31, Files.readAllLines(folder.resolve("map.csv")).size());
            assertEquals(30, new VectorFiles(Path.of(codes)).read().size());
        }
        assertTrue(error("project", "--method", "pca", "--codes", archive + ":y", "--out", folder + "/map.csv")
                .contains("holds no array called y; it holds x"));
    }

    @Test
    void anArrayOfOneAxisIsNoMapOfOnePoint() throws Exception {
        String told = error("project", "--method", "pca", "--codes", array("one-axis.npy"), "--out", folder + "/m.csv");
        assertTrue(told.contains("1"), told);
    }

    @Test
    void aSecondArrayInTheFileIsRemarkedOn() throws Exception {
        run("project", "--method", "pca", "--codes", array("two-arrays.npy"), "--out", folder + "/map.csv");
        assertTrue(err.toString().contains("it holds several arrays; the first one was read"));
    }

    private static byte[] twentyCodes() {
        byte[] header = ("\u0093NUMPY\u0001\0v\0"
                        + String.format("%-117s\n", "{'descr': '<f4', 'fortran_order': False, 'shape': (20, 4), }"))
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer bytes = ByteBuffer.allocate(header.length + 320).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(header);
        for (int i = 0; i < 80; i++) {
            bytes.putFloat(i * i % 17);
        }
        return bytes.array();
    }

    private static String array(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(VectorFiles.class.getResource("/latentfx/data/table/array/" + name))
                        .toURI())
                .toString();
    }

    private void run(String... arguments) {
        assertEquals(0, execute(arguments), err::toString);
    }

    private String error(String... arguments) {
        assertTrue(execute(arguments) != 0);
        return err.toString();
    }

    private int execute(String... arguments) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        return LatentFxCommand.run(
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()), console, arguments);
    }
}
