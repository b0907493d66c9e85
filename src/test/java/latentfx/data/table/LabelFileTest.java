package latentfx.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels beside vectors are read as they stand, for window and command line alike. */
final class LabelFileTest {
    @TempDir
    private Path folder;

    /** The names in a file for {@code count} vectors; | stands for a line end and ~ for a tab. */
    private SampleNames names(String file, String text, int count) throws IOException {
        return names(file, text, count, TableOptions.AUTO);
    }

    private SampleNames names(String file, String text, int count, TableOptions options) throws IOException {
        Path labels =
                Files.writeString(folder.resolve(file), text.replace('|', '\n').replace('~', '\t'));
        Path vectors = Files.writeString(
                folder.resolve("v.csv"),
                IntStream.range(0, count).mapToObj(i -> i + ".5,1\n").collect(Collectors.joining()));
        VectorTable table = VectorTable.read(vectors, Optional.of(labels), options);
        Vectors window = new VectorFiles(vectors, Optional.of(labels), Optional.empty(), options).read();
        assertEquals(table.names().texts(), window.texts());
        return table.names();
    }

    private static List<String> classes(SampleNames names) {
        return names.classes().orElseThrow().names();
    }

    @Test
    void tokensThatAreQuotesAndCommasAreTokens() throws IOException {
        List<String> words = List.of("the", "\"", "inch 5\"", ",", ".", "\"x\"", "{", "[", "<html>", "'s");
        for (String name : List.of("words.txt", "words.tsv", "words.csv", "words")) {
            SampleNames names = names(name, String.join("|", words) + "|", 10);
            assertEquals(words, names.texts(), name);
        }
        SampleNames metadata = names("m.tsv", "word~size|pipe 5\" x 6\"~1|\"x\"~2|'s~3|last \"~4", 4);
        assertEquals(List.of("pipe 5\" x 6\"", "\"x\"", "'s", "last \""), metadata.labels());
        assertEquals("\"x\" · 2", metadata.texts().get(1));
    }

    @Test
    void aLabelMayContainCommas() throws IOException {
        assertEquals(
                List.of("Doe, Jane", "Smith, John"), classes(names("l.txt", "Smith, John|Doe, Jane|Doe, Jane", 3)));
        assertEquals(List.of("a", "b, c; d"), classes(names("l.txt", "a|b, c; d|a", 3)));
        assertEquals(List.of("Doe, Jane", "x"), classes(names("l.csv", "\"Doe, Jane\"|x|x", 3)));
        assertEquals(List.of("Doe, Jane", "x, y, z"), classes(names("l.csv", "Doe, Jane|x, y, z|Doe, Jane", 3)));
    }

    @Test
    void theColumnOfMetadataCalledLabelHoldsTheLabels() throws IOException {
        SampleNames names = names("metadata.tsv", "Count~Label|3~w0|6~w1|9~w0", 3);
        assertEquals(List.of("w0", "w1", "w0"), names.labels());
        assertEquals(List.of("w0", "w1"), classes(names));
        assertEquals("3 · w0", names.texts().get(0));
        assertEquals(List.of("x", "y"), classes(names("l.csv", "index,label|0,x|1,y|2,x", 3)));
        assertEquals(
                List.of("x", "y"), classes(names("l.txt", "id;class|0;x|1;y|2;x", 3)), "a list of ids and classes");
        TableOptions kind = TableOptions.AUTO.withLabelColumn("kind");
        assertEquals(List.of("p", "q"), classes(names("m.tsv", "label~kind|a~p|b~q|c~p", 3, kind)));
    }

    @Test
    void blankLinesAreEmptyLabelsExceptSurplusOnesAtTheEnd() throws IOException {
        assertEquals(List.of("a", "b", ""), names("l.txt", "a|b||", 3).texts());
        assertEquals(List.of("a", "b"), names("l.txt", "a|b|||", 2).texts());
        assertEquals(List.of("a", "", "b"), names("l.txt", "a||b|", 3).texts());
        assertEquals(List.of("", "a", "b"), names("l.txt", "|a|b", 3).texts());
        assertEquals(List.of("a", "", "b"), names("l.txt", "a\r\n\r\nb\r\n", 3).texts());
        assertEquals(List.of("a", "", "b"), names("l.txt", "a\r\rb\r", 3).texts());
        assertEquals(List.of("", "a", "b"), classes(names("l.txt", "a|b||a", 4)));
    }

    @Test
    void aHeadingIsToldByItsWordByWhatStandsBelowOrByTheSurplusLine() throws IOException {
        assertEquals(List.of("a", "b"), names("l.txt", "label|a|b", 2).texts());
        assertEquals(List.of("3", "1"), names("l.txt", "digit|3|1", 2).texts());
        assertEquals(
                List.of("a", "b", "a", "a"),
                names("l.txt", "species|a|b|a|a", 4).texts());
        assertEquals(
                List.of("1 · u", "2 · v"), names("l.txt", "x~name|1~u|2~v", 2).texts());
        String told = assertThrows(DataException.class, () -> names("l.txt", "a|b|a|b|a", 4))
                .getMessage();
        assertTrue(told.contains("l.txt has 5 labels for 4 vectors; it needs one line for each."), told);
        told = assertThrows(DataException.class, () -> names("l.txt", "label|a|b", 3))
                .getMessage();
        assertTrue(told.contains("has 2 labels for 3 vectors; it needs one line for each, below the heading"), told);
        told = assertThrows(DataException.class, () -> names("l.txt", "", 3)).getMessage();
        assertTrue(told.contains("is empty; it needs a label for each of 3"), told);
    }

    @Test
    void classesAreOrderedByValueWhereAllAreNumbers() throws IOException {
        String numbers = IntStream.range(-1, 12).mapToObj(String::valueOf).collect(Collectors.joining("|"));
        assertEquals(
                IntStream.range(-1, 12).mapToObj(String::valueOf).toList(),
                classes(names("l.txt", numbers + "|" + numbers, 26)));
        String floats = IntStream.range(0, 12).mapToObj(i -> i + ".0").collect(Collectors.joining("|"));
        assertEquals(
                IntStream.range(0, 12).mapToObj(i -> i + ".0").toList(),
                classes(names("l.txt", floats + "|" + floats, 24)));
        assertEquals(List.of("", "2", "10"), classes(names("l.txt", "10|2||2", 4)));
        assertEquals(List.of("10", "2", "a"), classes(names("l.txt", "10|2|a|2", 4)));
        assertEquals(List.of("False", "True"), classes(names("l.txt", "True|False|True", 3)));
    }

    @Test
    void manyClassesStayManyAndNamesAreSaidToBeNames() throws IOException {
        String many = IntStream.range(0, 1500).mapToObj(i -> "c" + i % 150).collect(Collectors.joining("|"));
        SampleNames names = names("l.txt", many, 1500);
        assertEquals(150, classes(names).size());
        assertEquals(
                "c149",
                names.classes()
                        .orElseThrow()
                        .names()
                        .get(names.classes().orElseThrow().labels()[149]));
        Path words = Files.write(
                folder.resolve("w.txt"),
                Stream.iterate(0, i -> i + 1).limit(20).map(i -> "w" + i).toList());
        LabelReading read = LabelFile.read(words, 20, TableOptions.AUTO);
        assertTrue(read.names().classes().isEmpty());
        assertEquals(
                "w.txt: 20 different texts in 20 rows are taken as names, not as classes.",
                read.remarks().get(0).sentence(Locale.ROOT));
    }
}
