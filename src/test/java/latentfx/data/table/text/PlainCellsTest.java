package latentfx.data.table.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text is cut into cells with the right line numbers, wherever a block of it ends. */
final class PlainCellsTest {
    /** Lines as texts: the line's number, then its cells between brackets. */
    private static final class Lines implements CellSink {
        private final List<String> lines = new ArrayList<>();
        private StringBuilder current = new StringBuilder();

        @Override
        public void cell(byte[] text, int from, int to) {
            current.append('[')
                    .append(new String(text, from, to - from, StandardCharsets.UTF_8))
                    .append(']');
        }

        @Override
        public boolean endLine(long line) {
            lines.add(line + current.toString());
            current = new StringBuilder();
            return true;
        }
    }

    /** A stream that gives at most {@code most} bytes a read. */
    private static InputStream slow(String text, int most) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(most, length));
            }
        };
    }

    private static List<String> lines(String text, char separator) throws IOException {
        List<String> whole = new ArrayList<>();
        for (int most : new int[] {1, 2, 3, 1000}) {
            Lines lines = new Lines();
            new PlainCells(slow(text, most), separator, false).read(lines);
            assertTrue(whole.isEmpty() || whole.equals(lines.lines), "blocks of " + most);
            whole = lines.lines;
        }
        return whole;
    }

    private static List<String> quoted(String text) throws IOException {
        Lines lines = new Lines();
        QuotedCells.read(new StringReader(text), ',', lines);
        return lines.lines;
    }

    @Test
    void linesEndInLfCrOrBoth() throws IOException {
        assertEquals(List.of("1[a][b]", "2[c][]", "3[]", "4[d]"), lines("a,b\nc,\n\nd", ','));
        assertEquals(List.of("1[a][b]", "2[c][]", "3[]", "4[d]"), lines("a,b\r\nc,\r\n\r\nd\r\n", ','));
        assertEquals(List.of("1[a][b]", "2[c][]", "3[]", "4[d]"), lines("a,b\rc,\r\rd\r", ','));
        assertEquals(List.of("1[a]", "2[,]"), lines("a\n,", TableText.WHOLE_LINES));
    }

    @Test
    void spacesAreOneSeparatorWhateverTheirNumber() throws IOException {
        assertEquals(List.of("1[1][-2]", "2", "3[3][4]"), lines("  1   -2 \n \n3\t4\n", ' '));
        assertEquals(List.of("1[1 2][]", "2[ü][x]"), lines(" 1 2 \t \nü\tx\n", '\t'));
    }

    @Test
    void quotesMayBeNoticed() {
        assertThrows(
                PlainCells.QuoteFound.class, () -> new PlainCells(slow("1, \"2\"\n", 4), ',', true).read(new Lines()));
    }

    @Test
    void quotedCellsMayHoldSeparatorsQuotesAndLineBreaks() throws IOException {
        assertEquals(
                List.of("1[a b][c, \"d\"]", "3[e][]", "4[]", "5[f]"), quoted("\"a\nb\", \"c, \"\"d\"\"\" \ne,\n\nf"));
        assertEquals(List.of("1[Grün  x]"), quoted("\"Grün\r\n\nx\""));
    }

    @Test
    void aQuoteThatIsNeverClosedCannotFillTheMemory() {
        String text = "a,\"" + "x".repeat(QuotedCells.MOST_CELL_CHARACTERS + 10);
        QuotedCells.Refused refused = assertThrows(QuotedCells.Refused.class, () -> quoted("1\n" + text));
        assertEquals(2, refused.line());
        assertTrue(refused.getMessage().contains("a double quote is not closed"), refused.getMessage());
    }

    @Test
    void aCellLongerThanAMillionBytesIsRefused() {
        String told = assertThrows(
                        IllegalArgumentException.class,
                        () -> new PlainCells(slow("x".repeat(3_000_000), 1 << 20), ',', false).read(new Lines()))
                .getMessage();
        assertEquals("a cell is longer than 1,048,576 characters", told);
    }
}
