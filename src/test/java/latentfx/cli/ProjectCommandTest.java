package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorTable;
import latentfx.data.table.array.NpyFile;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.export.NpyExport;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.projection.ProjectionKind;
import latentfx.projection.Projections;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps from the command line: of codes and of images, with their figures, and what is refused. */
final class ProjectCommandTest {
    private static final Matrix CLOUD = Clouds.of(150, 5, 3, 0.75f, 4);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static List<String> methods() {
        return Projections.kinds().stream().map(ProjectionKind::id).toList();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodPlacesCodesAndTellsItsFigures(String method) throws Exception {
        codes();
        labels();
        String perplexity = method.equals("tsne") ? " --perplexity 12" : "";
        run("--method " + method + perplexity
                + " --seed 5 --codes codes.npy --labels labels.txt --out map.csv --json map.json");
        List<String> lines = Files.readAllLines(folder.resolve("map.csv"));
        assertEquals(151, lines.size());
        assertEquals("index,label,x,y", lines.get(0));
        assertTrue(lines.get(150).startsWith("149,class 2,"), lines.get(150));
        JsonNode json = new ObjectMapper().readTree(folder.resolve("map.json").toFile());
        assertEquals(method, json.get("method").asText());
        assertEquals(150, json.get("samples_shown").asInt());
        assertEquals(150, json.get("samples_given").asInt());
        assertEquals(150, json.get("samples_judged").asInt());
        assertTrue(json.get("seconds").asDouble() > 0);
        for (String figure : List.of("trustworthiness", "continuity", "knn_accuracy")) {
            assertTrue(json.get(figure).asDouble() > 0.6 && json.get(figure).asDouble() <= 1, figure + " of " + json);
        }
        run("--method " + method + perplexity + " --seed 5 --codes codes.npy --out map.npy");
        assertEquals(
                VectorTable.read(folder.resolve("map.csv"), TableOptions.AUTO).values(),
                NpyFile.read(folder.resolve("map.npy")));
    }

    @Test
    void optionsReachTheMethodAndTheReport() throws Exception {
        codes();
        run("--method umap --neighbours 7 --seed 3 --codes codes.npy --limit 100 --out map.csv --json map.json");
        JsonNode json = new ObjectMapper().readTree(folder.resolve("map.json").toFile());
        assertEquals(7, json.get("neighbours").asInt());
        assertEquals(3, json.get("seed").asLong());
        assertEquals(100, json.get("samples_given").asInt());
        assertEquals("the first 100 of 150 codes of codes.npy", json.get("data").asText());
        assertTrue(json.get("knn_accuracy").isNull());
        run("--method raw --axes 4,2 --codes codes.npy --out raw.npy");
        assertEquals(CLOUD.get(9, 3), NpyFile.read(folder.resolve("raw.npy")).get(9, 0));
        assertEquals(CLOUD.get(9, 1), NpyFile.read(folder.resolve("raw.npy")).get(9, 1));
    }

    @Test
    void imagesAreProjectedWithTheirOwnLabels() throws Exception {
        run("--method pca --data synthetic --limit 300 --out map.csv --json map.json");
        JsonNode json = new ObjectMapper().readTree(folder.resolve("map.json").toFile());
        assertTrue(json.get("knn_accuracy").asDouble() > 0.2);
        assertEquals(
                "the first 300 of 2,000 images of synthetic digits (test)",
                json.get("data").asText());
    }

    @Test
    void labelsOfACsvTableAreFoundInItsOwnColumn() throws Exception {
        StringBuilder table = new StringBuilder("index,label,z1,z2\n");
        for (int i = 0; i < 40; i++) {
            table.append(i)
                    .append(i % 2 == 0 ? ",even," : ",odd,")
                    .append(i % 2 * 100)
                    .append(',')
                    .append(i)
                    .append('\n');
        }
        Files.writeString(folder.resolve("codes.csv"), table);
        run("--method raw --codes codes.csv --out map.csv");
        assertTrue(out.toString().contains("knn_accuracy             1.0000"), out.toString());
        assertEquals(
                "1,odd,100.0,1.0", Files.readAllLines(folder.resolve("map.csv")).get(2));
    }

    @Test
    void pointsLeftOutAreToldAndKeepTheirRows() throws Exception {
        NpyExport.save(Clouds.of(90, 3, 3, 50, 2), folder.resolve("codes.npy"));
        run("--method lle --neighbours 5 --codes codes.npy --out map.csv --json map.json");
        assertTrue(out.toString().contains("30 points shown of 90 used"), out.toString());
        assertTrue(err.toString().contains("60 points are left out"), err.toString());
        assertTrue(Files.readAllLines(folder.resolve("map.csv")).get(2).startsWith("3,"));
        JsonNode json = new ObjectMapper().readTree(folder.resolve("map.json").toFile());
        assertEquals(1, json.get("remarks").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--method pca --neighbours 5 --codes c.npy --out a.csv|--neighbours 5 does not apply to --method pca.",
                "--method umap --perplexity 5 --codes c.npy --out a.csv"
                        + "|--perplexity 5.0 does not apply to --method umap.",
                "--method isomap --neighbours 1 --codes c.npy --out a.csv"
                        + "|--method isomap: neighbours must be 2 to 200, not 1.",
                "--method pca --axes 1;2 --codes c.npy --out a.csv|--axes must be two numbers such as 1,3, not 1;2.",
                "--method pca --axes 2,2 --codes c.npy --out a.csv"
                        + "|--method pca: axes must be two different ones counted from 1, not 2 and 2.",
                "--method pca --codes c.npy --drop a --label-column a --out a.csv"
                        + "|--drop a and --label-column a contradict each other.",
                "--method pca --codes c.npy --out a.png|--out a.png must end in .csv or .npy.",
                "--method pca --codes c.npy --limit 0 --out a.csv|--limit must be 1 or more, not 0.",
                "--method pca --codes c.npy --part train --out a.csv"
                        + "|--part train goes with --data; codes have no parts.",
                "--method pca --data synthetic --labels l.txt --out a.csv"
                        + "|--size, --colour, --fit and --labels go with a folder of pictures; drawn images are as they are."
            })
    void whatMakesNoSenseIsRefusedAtOnce(String options, String sentence) {
        assertEquals(2, line(options));
        assertEquals(sentence, err.toString().lines().findFirst().orElse(""));
    }

    @Test
    void anUnknownMethodAndMissingDataAreWrongUsage() {
        assertEquals(2, line("--method som --codes c.npy --out a.csv"));
        assertTrue(err.toString().contains("som"), err.toString());
        assertTrue(err.toString().contains("expected one of [pca, raw, tsne, umap, isomap, lle"), err.toString());
        assertEquals(2, line("--method pca --out a.csv"));
        assertEquals(2, line("--method pca --codes c.npy --data synthetic --out a.csv"));
    }

    @Test
    void theHelpNamesEachOptionWithItsMethodsRangeAndDefault() {
        assertEquals(0, line("--help"));
        String help = out.toString().replaceAll("\\s+", " ");
        for (String told : List.of(
                "--neighbours=K umap, isomap, lle: neighbours of each point, 2 to 200. Default: 15 for umap, else 10.",
                "--perplexity=P tsne: roughly how many neighbours each point attends to, 2 to 100. Default: 30.",
                "--axes=X,Y pca, raw: which two axes, counted from 1. Default: 1,2.",
                "--seed=N tsne, umap: decides the random numbers; the others have none. Default: 0.",
                "--method=pca|raw|tsne|umap|isomap|lle")) {
            assertTrue(help.contains(told), help);
        }
    }

    @Test
    void aMethodIsFoundWithCapitalLettersToo() throws Exception {
        codes();
        run("--method Isomap --codes codes.npy --out map.csv");
        assertTrue(out.toString().contains("isomap of 150 codes"), out.toString());
    }

    @Test
    void labelsThatDoNotFitAndTooFewPointsAreErrorsWithASentence() throws Exception {
        codes();
        Files.writeString(folder.resolve("short.txt"), "a\nb\n");
        assertEquals(1, lineInFolder("--method pca --codes codes.npy --labels short.txt --out map.csv"));
        assertTrue(err.toString().contains("has 2 labels for 150 vectors"), err.toString());
        assertEquals(1, lineInFolder("--method isomap --neighbours 150 --codes codes.npy --out map.csv"));
        assertTrue(err.toString().contains("150 points are too few for 150 neighbours each"), err.toString());
        assertFalse(Files.exists(folder.resolve("map.csv")));
    }

    @Test
    void labelsMayBeAnArrayOfWholeNumbers() throws Exception {
        codes();
        // Version 1.0, int64, as numpy.save writes it.
        byte[] header =
                "{'descr': '<i8', 'fortran_order': False, 'shape': (150,), }".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(10 + header.length + 150 * 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
                .putShort((short) header.length)
                .put(header);
        IntStream.range(0, 150).forEach(i -> file.putLong(i % 3));
        Files.write(folder.resolve("labels.npy"), file.array());
        labels();
        run("--method pca --codes codes.npy --labels labels.npy --out a.csv --json a.json");
        run("--method pca --codes codes.npy --labels labels.txt --out b.csv --json b.json");
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(
                mapper.readTree(folder.resolve("b.json").toFile()).get("knn_accuracy"),
                mapper.readTree(folder.resolve("a.json").toFile()).get("knn_accuracy"));
        assertTrue(Files.readAllLines(folder.resolve("a.csv")).get(3).startsWith("2,2,"));
        assertTrue(Files.readAllLines(folder.resolve("b.csv")).get(3).startsWith("2,class 2,"));
    }

    private void codes() throws Exception {
        NpyExport.save(CLOUD, folder.resolve("codes.npy"));
    }

    private void labels() throws Exception {
        List<String> names =
                IntStream.range(0, 150).mapToObj(i -> "class " + i % 3).toList();
        Files.write(folder.resolve("labels.txt"), names);
    }

    private void run(String options) {
        assertEquals(0, lineInFolder(options), err.toString());
    }

    /** Runs the command with the files' names within the folder. */
    private int lineInFolder(String options) {
        String[] words = options.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (List.of("--codes", "--labels", "--out", "--json").contains(words[i - 1])) {
                words[i] = folder.resolve(words[i]).toString();
            }
        }
        return line(String.join(" ", words));
    }

    private int line(String options) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        return LatentFxCommand.run(
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()),
                console,
                ("project " + options).split(" "));
    }
}
