package latentfx.data.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What RFC 4180 allows is read, with the right line numbers; what could fill the memory is refused in one sentence. */
final class CsvTextTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<CsvRow> rows(String text) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        CsvText.read(file("rows.csv", text), ',', "a .csv file", rows::add);
        return rows;
    }

    private static CsvRow row(long line, String... cells) {
        return new CsvRow(line, List.of(cells), false);
    }

    private static String refusal(Path file) {
        return assertThrows(DataException.class, () -> CsvText.read(file, ',', "a .csv file", row -> true))
                .getMessage();
    }

    @Test
    void aQuotedLabelMayHoldLineBreaksWhichBecomeSpaces() throws IOException {
        Path table = file("codes.csv", "z1,z2,label\n1,2,\"Ankle\nboot\"\n3,4,Bag\n5,6,\"Ankle\r\nboot\"\n");
        Vectors read = new VectorFiles(table).read();
        assertEquals(Matrix.of(3, 2, 1, 2, 3, 4, 5, 6), read.values());
        assertEquals(List.of("Ankle boot", "Bag"), read.labelNames());
        assertArrayEquals(new int[] {0, 1, 0}, read.labels());
        NamedLabels within = LabelFile.within(table).orElseThrow();
        assertEquals(List.of("Ankle boot", "Bag"), within.names());
        assertArrayEquals(new int[] {0, 1, 0}, within.labels());
    }

    @Test
    void linesInMessagesAreThoseOfTheFileWhereCellsSpanSeveral() throws IOException {
        Path table = file("codes.csv", "z1,label\n1,\"a\n\nb\"\nx,c\n");
        assertEquals(
                table + ", line 5: \"x\" is not a finite number, which every cell here must be.",
                assertThrows(DataException.class, () -> CsvFile.read(table)).getMessage());
        Path labels = file("labels.tsv", "name\tkind\n\"a\nb\"\tu\nc\tv\n");
        Vectors read = new VectorFiles(file("v.csv", "1,2\n3,4\n"), Optional.of(labels), Optional.empty()).read();
        assertEquals(List.of("a b · u", "c · v"), read.texts());
    }

    @Test
    void quotesMayHoldSeparatorsAndDoubledQuotesAndStandInsideACell() throws IOException {
        assertEquals(
                List.of(row(1, "a, b", "say \"hi\"", ""), row(2, "5\" disk", "x y", "")),
                rows("\"a, b\",\"say \"\"hi\"\"\",\"\"\n5\" disk, \" x y \" ,"));
    }

    @Test
    void linesMayEndInAnyWayAndBlankOnesAreTold() throws IOException {
        List<CsvRow> rows = rows("a,b\r\n\r\n \nc,d\re,f");
        assertEquals(
                List.of(
                        row(1, "a", "b"),
                        new CsvRow(2, List.of(""), true),
                        new CsvRow(3, List.of(""), true),
                        row(4, "c", "d"),
                        row(5, "e", "f")),
                rows);
        assertEquals(List.of(), rows(""));
        assertFalse(rows("\"\"\n").get(0).blank());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstCell() throws IOException {
        assertEquals(List.of(row(1, "a", "b")), rows("\uFEFF\"a\",b\n"));
        assertEquals(
                List.of("7"), LabelFile.read(file("l.csv", "\uFEFFlabel\n7\n")).names());
        assertEquals(List.of(), rows("\uFEFF"));
    }

    @Test
    void aQuoteThatIsNotClosedIsRefusedWithTheLineThatItBeginsOn() throws IOException {
        Path open = file("open.csv", "1,2\n3,\"4\n5,6\n7,8\n");
        String told = open + ", line 2: a double quote is not closed where its cell ends, or a cell is longer than"
                + " 1,048,576 characters.";
        assertEquals(told, refusal(open));
        assertEquals(told.replace("open.csv, line 2", "more.csv, line 1"), refusal(file("more.csv", "\"a\"b,c\n")));
    }

    @Test
    void aCellOrARowThatCouldFillTheMemoryIsRefused() throws IOException {
        Path cell = folder.resolve("cell.csv");
        try (BufferedWriter text = Files.newBufferedWriter(cell)) {
            text.write("1,2\n\"");
            for (int i = 0; i <= CsvText.MOST_CELL_CHARACTERS / 1000; i++) {
                text.write("many\n".repeat(200));
            }
        }
        assertEquals(
                cell + ", line 2: a double quote is not closed where its cell ends, or a cell is longer than"
                        + " 1,048,576 characters.",
                refusal(cell));
        Path row = file("row.csv", ",".repeat(CsvRowHandler.MOST_CELLS));
        String tooMany = ", line 1: a row has more than the 1,048,576 cells or 33,554,432 characters that can be read.";
        assertEquals(row + tooMany, refusal(row));
        Path wide = folder.resolve("wide.csv");
        try (BufferedWriter text = Files.newBufferedWriter(wide)) {
            for (int i = 0; i <= CsvRowHandler.MOST_CHARACTERS / 1_000_000; i++) {
                text.write("1".repeat(1_000_000) + ",");
            }
        }
        assertEquals(wide + tooMany, refusal(wide));
    }

    @Test
    void readingStopsWhereTheTakerHasEnough() throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        long last = CsvText.read(file("r.csv", "1\n2\n3\n\"never closed"), ',', "a .csv file", row -> {
            rows.add(row);
            return rows.size() < 2;
        });
        assertEquals(2, last);
        assertEquals(List.of(row(1, "1"), row(2, "2")), rows);
    }

    @Test
    void labelsOfSeveralColumnsNeedAHeadingAndEachRowALabel() throws IOException {
        Path several = file("several.csv", "a,b\nc,d\n");
        assertEquals(
                several
                        + " has several columns and none is called label; name it in the first line or give one column.",
                assertThrows(DataException.class, () -> LabelFile.read(several)).getMessage());
        assertEquals(Optional.empty(), LabelFile.within(several));
        Path torn = file("torn.csv", "x,label\n1,a\n\n2\n");
        assertEquals(
                torn + ", line 4: it has 1 cells, none of them in the column of labels; complete it.",
                assertThrows(DataException.class, () -> LabelFile.read(torn)).getMessage());
        Path none = file("none.csv", "label\n\n");
        assertEquals(
                none + " holds no labels; give one a line.",
                assertThrows(DataException.class, () -> LabelFile.read(none)).getMessage());
    }
}
