package latentfx.data.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Builds a {@link CsvRow} from the tokeniser's callbacks, and refuses rows large enough to exhaust memory. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    /** Most cells of one row. */
    static final int MOST_CELLS = 1 << 20;

    /** Most characters of one row. */
    static final int MOST_CHARACTERS = 1 << 25;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final boolean separatorIsBlank;
    private List<String> cells = new ArrayList<>();
    private long characters;
    private boolean blank;

    /** Creates a handler for cells separated by {@code separator}. */
    CsvRowHandler(char separator) {
        separatorIsBlank = Character.isWhitespace(separator);
    }

    /** The line that the current row begins on, from 1; 0 before the first one. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long line) {
        cells = new ArrayList<>(cells.size());
        characters = 0;
        blank = true;
    }

    @Override
    protected void handleEmpty() {
        cells.add("");
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        characters += length;
        if (index >= MOST_CELLS || characters > MOST_CHARACTERS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "a row has more than the %,d cells or %,d characters that can be read",
                    MOST_CELLS,
                    MOST_CHARACTERS));
        }
        String cell = stripped(buffer, offset, offset + length);
        cells.add(quoted && cell.length() > 1 ? LINE_BREAK.matcher(cell).replaceAll(" ") : cell);
        blank &= !quoted && cell.isEmpty() && (index == 0 || separatorIsBlank);
    }

    private static String stripped(char[] buffer, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && Character.isWhitespace(buffer[first])) {
            first++;
        }
        while (first < end && Character.isWhitespace(buffer[end - 1])) {
            end--;
        }
        return new String(buffer, first, end - first);
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(getStartingLineNumber(), cells, blank);
    }
}
