package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command says how it read a table, and lets the user decide otherwise. */
final class ProjectTablesTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int project(String table, String... more) throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), table);
        List<String> words = new java.util.ArrayList<>(List.of(
                "project",
                "--method",
                "pca",
                "--codes",
                file.toString(),
                "--out",
                folder.resolve("map.csv").toString()));
        words.addAll(List.of(more));
        return LatentFxCommand.run(
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()),
                new Console(new PrintWriter(out), new PrintWriter(err), false),
                words.toArray(String[]::new));
    }

    private static String rows(int count, String ending) {
        return IntStream.range(0, count)
                .mapToObj(i -> i + "," + i * 37 % 11 + ".5," + i * 53 % 17 + ".25" + ending)
                .collect(Collectors.joining("\n"));
    }

    private List<String> map() throws Exception {
        return Files.readAllLines(folder.resolve("map.csv"));
    }

    @Test
    void theTableMayHoldTheLabelsItselfAndWhatWasTakenAsWhatIsSaid() throws Exception {
        assertEquals(0, project("Unnamed: 0,a,b,species\n" + rows(40, ",setosa") + "\n"), err::toString);
        assertTrue(
                err.toString()
                        .contains("t.csv: 40 rows, 2 columns of numbers; left out: \"Unnamed: 0\" (row numbers);"
                                + " classes: species (1)"),
                err.toString());
        assertEquals("index,label,x,y", map().get(0));
        assertTrue(map().get(40).startsWith("39,setosa,"), map().get(40));
    }

    @Test
    void columnsAreChosenByOptions() throws Exception {
        assertEquals(0, project("n,a,b,k\n" + rows(40, ",7"), "--drop", "n", "--label-column", "k"), err::toString);
        assertTrue(
                err.toString().contains("2 columns of numbers; left out: \"n\" (as told); classes: k (1)"),
                err::toString);
        assertEquals(1, project("n,a,b\n" + rows(40, ""), "--drop", "q"));
        assertTrue(err.toString().contains("has no column \"q\"; its columns are n, a, b."), err::toString);
        assertEquals(0, project("0,1,2\n" + rows(40, ""), "--no-header"), err::toString);
        assertTrue(out.toString().contains("41 points shown of 41 used"), out::toString);
        assertEquals(0, project(rows(40, ""), "--header"), err::toString);
        assertTrue(out.toString().contains("39 points shown of 39 used"), out::toString);
    }

    @Test
    void namesAreWrittenBesideTheirPositionsThoughTheyAreNoClasses() throws Exception {
        String words = IntStream.range(0, 20).mapToObj(i -> "word" + i).collect(Collectors.joining("\n"));
        Path labels = Files.writeString(folder.resolve("words.txt"), words);
        assertEquals(0, project("n,a,b\n" + rows(20, ""), "--labels", labels.toString()), err::toString);
        assertTrue(
                err.toString().contains("words.txt: 20 different texts in 20 rows are taken as names"), err::toString);
        assertTrue(map().get(20).startsWith("19,word19,"), map().get(20));
        assertTrue(out.toString().contains("knn_accuracy             does not apply"), out::toString);
    }
}
