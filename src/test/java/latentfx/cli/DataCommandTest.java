package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that says what would be read. */
final class DataCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aTableIsToldByTheRoleOfEachColumnAndItsClassesInTheOrderOfTheLegend() throws Exception {
        Path table = write("t.csv", "Unnamed: 0,x,y2,target\n0,1.5,2,10\n1,2.5,3,2\n2,3.5,4,-1\n3,4.5,5,2\n");
        JsonNode json = described(table);

        assertEquals("vectors", json.path("kind").asText());
        assertEquals(4, json.path("rows").asInt());
        assertEquals(List.of("index", "number", "number", "class"), all(json.path("columns"), "role"));
        assertEquals(List.of("Unnamed: 0", "x", "y2", "target"), all(json.path("columns"), "heading"));
        assertEquals(List.of("-1", "2", "10"), all(json.path("classes"), "name"));
        assertEquals(List.of("1", "2", "1"), all(json.path("classes"), "count"));
        assertEquals(",", json.path("text").path("separator").asText());
        assertTrue(out.toString().contains("4 rows, 2 columns of numbers; left out: \"Unnamed: 0\" (row numbers)"));
    }

    @Test
    void whatTheUserDecidesAboutColumnsIsToldAsDecided() throws Exception {
        Path table = write("t.csv", "a,b,c\n1,2,3\n4,5,6\n7,8,3\n");
        JsonNode json = described(table, "--drop", "a", "--label-column", "c");

        assertEquals(List.of("left_out", "number", "class"), all(json.path("columns"), "role"));
        assertEquals(List.of("3", "6"), all(json.path("classes"), "name"));
    }

    @Test
    void labelsAndPicturesOfVectorsAreToldWithTheBrightnessOfTheFile() throws Exception {
        Path table = write("v.tsv", "1\t2\n3\t4\n5\t6\n7\t8\n");
        Path labels = write("l.txt", "cat\ndog\ncat\n\"\n");
        Path sprite = folder.resolve("grey.png");
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        int[] greys = {0, 64, 128, 255};
        for (int i = 0; i < 16; i++) {
            image.getRaster().setSample(i % 4, i / 4, 0, greys[i % 4 / 2 + i / 8 * 2]);
        }
        ImageIO.write(image, "png", sprite.toFile());
        JsonNode json = described(table, "--labels", labels.toString(), "--pictures", sprite.toString());

        assertEquals(List.of("\"", "cat", "dog"), all(json.path("classes"), "name"));
        assertEquals("dog", json.path("texts").path(1).asText());
        JsonNode pictures = json.path("pictures");
        assertEquals(2, pictures.path("width").asInt());
        assertEquals(1, pictures.path("channels").asInt());
        for (int i = 0; i < greys.length; i++) {
            assertEquals(
                    greys[i] / 255.0, pictures.path("mean_brightness").path(i).asDouble(), 1e-6);
        }
    }

    @Test
    void aFolderOfImagesIsToldWithTheRangeOfItsValues() throws Exception {
        for (String part : List.of("train", "t10k")) {
            Files.write(folder.resolve(part + "-images-idx3-float"), images(3, 0.25f));
            Files.write(folder.resolve(part + "-labels-idx1-ubyte"), new byte[] {0, 0, 8, 1, 0, 0, 0, 3, 7, 3, 7});
        }
        JsonNode json = described(folder);

        assertEquals("images", json.path("kind").asText());
        assertEquals(3, json.path("parts").path("test").asInt());
        assertEquals(6, json.path("rows").asInt());
        assertEquals(0.25, json.path("pictures").path("mean_brightness").path(0).asDouble(), 1e-6);
        assertTrue(out.toString().contains("In the train part, 0 was taken as black and 1 as white."), out.toString());
    }

    @Test
    void aRefusedFileEndsWithOneSentenceAndStatus1() throws Exception {
        Path table = write("t.csv", "a,b\n1,2\n3,\n");

        assertEquals(1, run("data", table.toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("t.csv, line 3, column b: a number is missing"), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "data t.csv u.csv", "data t.csv --drop", "data . --drop a"})
    void wrongUsageEndsWithStatus2(String typed) throws Exception {
        assertEquals(2, run(typed.split(" ")));
        assertFalse(err.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG", "hi-IN-u-nu-deva", "th-TH-u-nu-thai", "tr-TR"})
    void numbersLookAlikeInEveryLocale(String tag) throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 1_500; i++) {
                rows.append(i + 0.5).append(',').append(i % 7).append('\n');
            }
            JsonNode json = described(write("t.csv", rows.toString()));
            assertEquals(1_500, json.path("rows").asInt());
            assertTrue(out.toString().contains("1,500 rows, 2 columns of numbers"), out.toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] images(int count, float value) {
        ByteBuffer bytes = ByteBuffer.allocate(16 + count * 4 * Float.BYTES);
        bytes.putInt(0x0D03).putInt(count).putInt(2).putInt(2);
        while (bytes.hasRemaining()) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    private static List<String> all(JsonNode list, String field) {
        List<String> values = new ArrayList<>();
        list.forEach(each -> values.add(each.path(field).asText()));
        return values;
    }

    private JsonNode described(Path path, String... options) throws Exception {
        Path json = folder.resolve("described.json");
        List<String> typed = new ArrayList<>(List.of("data", path.toString(), "--json", json.toString()));
        typed.addAll(List.of(options));
        assertEquals(0, run(typed.toArray(String[]::new)), err.toString());
        return new JsonMapper().readTree(json.toFile());
    }

    private int run(String... arguments) {
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        return LatentFxCommand.run(
                workbench, new Console(new PrintWriter(out), new PrintWriter(err), false), arguments);
    }
}
