package latentfx.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import latentfx.data.table.text.TextForm;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as people's programs write them are taken as what they are, by window and command line alike. */
final class TableReaderTest {
    private static final Matrix TABLE = Matrix.of(2, 2, 0.5f, -1, 2e-3f, 4);

    @TempDir
    private Path folder;

    /** Reads text in which | stands for a line end and ~ for a tab. */
    private VectorTable read(String text) throws IOException {
        return read("t.csv", text, TableOptions.AUTO);
    }

    private VectorTable read(String name, String text, TableOptions options) throws IOException {
        Path file =
                Files.writeString(folder.resolve(name), text.replace('|', '\n').replace('~', '\t'));
        VectorTable table = VectorTable.read(file, options);
        Vectors window = new VectorFiles(file).with(options).read();
        assertEquals(table.values(), window.values(), "the window reads the same numbers");
        assertEquals(table.names().texts(), window.texts(), "the window reads the same texts");
        return table;
    }

    private String refusal(String text) {
        return assertThrows(DataException.class, () -> read(text)).getMessage();
    }

    private static String summary(VectorTable table) {
        return table.reading().summary(Locale.ROOT);
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + ".5").collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "0.5,-1|2e-3,+4.",
                "` 0.5 , -1 ||2e-3,4||`",
                "0,1|0.5,-1|2e-3,4",
                ",0,1|0,0.5,-1|1,2e-3,4",
                ",a,b|0,0.5,-1|1,2e-3,4",
                "Unnamed: 0,a,b|0,0.5,-1|1,2e-3,4",
                "Unnamed: 0.1,Unnamed: 0,a,b|0,0,0.5,-1|1,1,2e-3,4",
                "index,a,b|17,0.5,-1|3,2e-3,4",
                "id,a,b|1,0.5,-1|2,2e-3,4",
                "a;b|0,5;-1|2e-3;4,0",
                "a;b|0.5;-1|2e-3;4",
                "a~b|0.5~-1|2e-3~4",
                "0,5~-1,0|0,002~4,0",
                "a,b,|0.5,-1,|2e-3,4,",
                "a,b|0.5,-1,|2e-3,4,",
                "a~b~|0.5~-1~|2e-3~4~",
                "0.5~-1~|2e-3~4~",
                "5.0e-01 -1.0e+00|2.0e-03 4.0e+00",
                "` 0.5   -1|  2e-3    4`",
                "a b|0.5 -1|2e-3 4",
                "`\"a\",\"b\"|\"0.5\",\"-1\"|\"2e-3\",\"4\"`",
                "a,b,c|0.5,-1,|2e-3,4,",
                "a,b|0.5,-1|,|2e-3,4|,",
                "a,b|0.5,-1|2e-3,4|||"
            })
    void tablesOfManyProgramsAreTheSameNumbers(String text) throws IOException {
        assertEquals(TABLE, read(text).values());
        assertEquals(TABLE, read(text.replace('|', '\r')).values(), "lines that end in CR");
        assertEquals(TABLE, read(text.replace("|", "\r\n")).values(), "lines that end in CR LF");
        assertEquals(TABLE, read('\uFEFF' + text).values(), "a byte order mark");
    }

    @Test
    void aRowOfDataIsNeverTakenAsAHeading() throws IOException {
        assertEquals(
                Matrix.of(2, 4, 3, 1, 2, 0, 1, 2, 3, 1), read("3,1,2,0|1,2,3,1").values());
        assertEquals(Matrix.of(2, 2, 0, 1, 1, 0), read("0,1|1,0").values());
        assertEquals(
                Matrix.of(3, 3, 0, 1, 2, 3, 4, 5, 6, 7, 8),
                read("0,1,2|3,4,5|6,7,8").values());
        assertEquals(Matrix.of(1, 3, 0, 1, 2), read("0,1,2").values());
        assertEquals(2, read("2019,2020|1.5,2.5").values().rows());
        assertEquals(
                Matrix.of(2, 3, 5, 9, 9, 1, 9, 8), read("0,1,2|5,9,9|1,9,8").values(), "pandas' columns");
        assertEquals(
                3,
                read("t.csv", "0,1,2|5,9,9|1,9,8", TableOptions.AUTO.withHeading(TableOptions.Heading.NO))
                        .values()
                        .rows());
        assertEquals(
                1,
                read("t.csv", "1,2|3,4", TableOptions.AUTO.withHeading(TableOptions.Heading.YES))
                        .values()
                        .rows());
    }

    @Test
    void rNamesOfRowsHaveNoHeading() throws IOException {
        VectorTable table = read("a b\nr1 0.5 -1\nr2 2e-3 4\n");
        assertEquals(TABLE, table.values());
        assertEquals(List.of("r1", "r2"), table.names().texts());
        assertEquals(TABLE, read("\"a\" \"b\"\n\"1\" 0.5 -1\n\"2\" 2e-3 4\n").values());
    }

    @Test
    void wordsAndTheirVectorsAsWord2vecAndGloveWriteThemAreRead() throws IOException {
        VectorTable glove = read("the 0.5 -1|\" 2e-3 4|, 1 2|2.5 3 4|nan 5 6|5\" 7 8");
        assertEquals(
                List.of("the", "\"", ",", "2.5", "nan", "5\""), glove.names().texts());
        assertEquals(6, glove.values().rows());
        VectorTable word2vec = read("2 2|the 0.5 -1|of 2e-3 4");
        assertEquals(TABLE, word2vec.values());
        assertEquals(
                "The first line, 2 2, was taken as word2vec's count of words and dimensions.",
                word2vec.reading().remarks().get(0).sentence(Locale.ROOT));
    }

    @Test
    void wholeNumbersUnderAHeadingOfClassesAreNoCoordinates() throws IOException {
        for (String heading : List.of("class", "label", "target", "y", "category", "cluster", "Class", "레이블")) {
            VectorTable table = read("a,b," + heading + "|0.5,-1,10|2e-3,4,-1|1,1,2|1,1,10");
            assertEquals(2, table.values().columns(), heading);
            assertEquals(
                    List.of("-1", "2", "10"),
                    table.names().classes().orElseThrow().names(),
                    heading);
        }
        assertEquals(2, read("x,y|1,2|2,1|3,1").values().columns(), "coordinates x and y");
        assertEquals(2, read("a,target|1,2.5|2,1.25").values().columns(), "a measured target");
        assertEquals(
                List.of("False", "True"),
                read("a,class|1,True|2,False").names().classes().orElseThrow().names());
    }

    @Test
    void booleansAreNumbersAndSaidToBe() throws IOException {
        VectorTable table = read("a,b|0.5,True|1,false");
        assertEquals(Matrix.of(2, 2, 0.5f, 1, 1, 0), table.values());
        assertEquals("2 rows, 2 columns of numbers; true and false as 1 and 0: \"b\"", summary(table));
    }

    @Test
    void theSummarySaysWhatWasTakenAsWhat() throws IOException {
        VectorTable table = read("Unnamed: 0,a,b,species|0,0.5,-1,u|1,2e-3,4,v|2,1,1,u");
        assertEquals(
                "3 rows, 2 columns of numbers; left out: \"Unnamed: 0\" (row numbers); classes: species (2)",
                summary(table));
        assertEquals(
                "3행, 숫자 열 2개; 제외: \"Unnamed: 0\"(행 번호); 클래스: species(2개)",
                table.reading().summary(Locale.KOREAN));
        assertEquals(List.of("0", "0.5", "-1", "u"), table.reading().firstRows().get(0));
        assertEquals(
                new TextForm(',', false, "UTF-8", true), table.reading().form().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a,b,c|1,,3|4,5,6!line 2, column b: a number is missing (1 in this column); fill it in or leave the column"
                        + " out (--drop b).",
                ",2|3,4!line 1, column 1: a number is missing",
                "a,b|nan,1|2,3|NA,4!line 2, column a: a number, written \"nan\", is missing (2 in this column)",
                "a,b|1,2|3,null!line 3, column b: a number, written \"null\", is missing",
                "z1|1|Infinity!line 3, column z1: \"Infinity\" is not a finite number",
                "1|1e99!line 2, column 1: \"1e99\" is too large for single precision",
                "1|2|3|0x1p3!line 4, column 1: \"0x1p3\" is not a number, as other cells of the column are; correct it",
                "1|2|3|4f!line 4, column 1: \"4f\" is not a number",
                "z1,z2|1,2|3!line 3: it has 1 cells where the first line has 2; every line needs as many",
                "z1,z2|1,2|3,4,5!line 3: it has more cells than the 2 of the first line",
                "index,label|1,2!has no column of numbers; its cells must be separated by commas",
                "z1,z2!has no rows of numbers below its first line",
                "a,b|c,d!has no column of numbers",
                "1,\"2|3,4!line 1: a double quote is not closed"
            })
    void whatIsNoNumberIsRefusedWithItsLineAndColumn(String lines, String sentence) {
        String told = refusal(lines);
        assertTrue(told.contains(sentence), told);
    }

    @Test
    void aRefusedCellFarDownIsFoundToo() {
        String rows = "1.5,2\n".repeat(5000);
        String told = refusal("a,b\n" + rows + "1,oops\n" + rows);
        assertTrue(told.contains("line 5002, column b: \"oops\" is not a number"), told);
        String quoted = refusal("a,b\n\"1\",\"2\"\n1,\"x\n\ny\"\n1,\n1,2\n3,4\n4,5\n");
        assertTrue(quoted.contains("line 3, column b: \"x  y\" is not a number"), quoted);
    }

    @Test
    void wordsThatOnlyComeLateMakeAColumnOfWordsStill() throws IOException {
        String text = "a,b\n" + "1.5,7\n".repeat(1500) + "1.5,x\n".repeat(1600);
        VectorTable table = read(text);
        assertEquals(1, table.values().columns());
        assertEquals(List.of("7", "x"), table.names().classes().orElseThrow().names());
    }

    @Test
    void aPositionNamesOneColumnWhateverTheHeadingsAre() throws IOException {
        String twins = "a,a,#1,3|1,2,3,4|5,6,7,8";
        assertEquals(
                Matrix.of(2, 3, 1, 3, 4, 5, 7, 8),
                read("t.csv", twins, TableOptions.AUTO.withDropped("#2")).values());
        assertEquals(
                Matrix.of(2, 3, 2, 3, 4, 6, 7, 8),
                read("t.csv", twins, TableOptions.AUTO.withDropped("#1")).values());
        assertEquals(
                Matrix.of(2, 3, 1, 2, 4, 5, 6, 8),
                read("t.csv", twins, TableOptions.AUTO.withRole(3, ColumnRole.LEFT_OUT))
                        .values());
        assertEquals(
                Matrix.of(2, 3, 1, 2, 3, 5, 6, 7),
                read("t.csv", twins, TableOptions.AUTO.withDropped("3")).values());
        for (String none : List.of("#5", "#0", "#", "#01", "#9999999999")) {
            assertEquals(
                    folder.resolve("t.csv") + " has no column \"" + none + "\"; its columns are a, a, #1, 3.",
                    assertThrows(DataException.class, () -> read("t.csv", twins, TableOptions.AUTO.withDropped(none)))
                            .getMessage());
        }
    }

    @Test
    void theUserMayChooseOtherwise() throws IOException {
        String text = "a,b,c|1,2,3|4,5,6|7,8,3";
        TableOptions chosen = TableOptions.AUTO.withLabelColumn("c").withDropped("1");
        VectorTable table = read("t.csv", text, chosen);
        assertEquals(Matrix.of(3, 1, 2, 5, 8), table.values());
        assertEquals(List.of("3", "6"), table.names().classes().orElseThrow().names());
        assertEquals("3 rows, 1 column of numbers; left out: \"a\" (as told); classes: c (2)", summary(table));
        assertEquals(
                folder.resolve("t.csv") + " has no column \"d\"; its columns are a, b, c.",
                assertThrows(DataException.class, () -> read("t.csv", text, TableOptions.AUTO.withDropped("d")))
                        .getMessage());
        VectorTable kept = read(
                "t.csv",
                "index,a,k|0,1,x|1,2,y",
                TableOptions.AUTO.withRole("index", ColumnRole.NUMBER).withRole("k", ColumnRole.TEXT));
        assertEquals(Matrix.of(2, 2, 0, 1, 1, 2), kept.values());
        VectorTable gap = read("t.csv", "a,b|1,|2,3", TableOptions.AUTO.withDropped("b"));
        assertEquals(Matrix.of(2, 1, 1, 2), gap.values());
    }

    @Test
    void longTextsSurviveAndLongTablesArriveWhole() throws IOException {
        String name = "n".repeat(3000);
        assertEquals(List.of(name, "b"), read("a,k|1," + name + "|2,b").names().texts());
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            lines.append(i).append(".5,").append(-i).append(",w").append(i % 7).append('\n');
        }
        VectorTable table = read(lines.toString());
        assertEquals(Matrix.of(1, 2, 29999.5f, -29999), table.values().slice(29_999, 30_000));
        assertEquals("w" + 29_999 % 7, table.names().texts().get(29_999));
        assertEquals(
                16_384, read(numbers(16_384) + "|" + numbers(16_384)).values().columns());
    }

    @Test
    void textsThatAreNearlyAllDifferentAreNamesAndSaidToBe() throws IOException {
        String rows = IntStream.range(0, 20).mapToObj(i -> i + ".5,w" + i).collect(Collectors.joining("\n"));
        VectorTable table = read("a,b\n" + rows);
        assertTrue(table.names().classes().isEmpty());
        assertEquals(
                "b: 20 different texts in 20 rows are taken as names, not as classes.",
                table.reading().remarks().get(0).sentence(Locale.ROOT));
        String many =
                IntStream.range(0, 600).mapToObj(i -> i + ".5,w" + i % 150).collect(Collectors.joining("\n"));
        assertEquals(
                150,
                read("a,b\n" + many).names().classes().orElseThrow().names().size());
    }

    @Test
    void anEmptyFileIsToldAndOneOfSpacesToo() {
        assertTrue(refusal("").contains("t.csv is empty; choose a file with one row of numbers a line."));
        assertTrue(refusal(" \n\n").contains("t.csv is empty"));
    }
}
