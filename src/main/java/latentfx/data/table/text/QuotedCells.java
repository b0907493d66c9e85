package latentfx.data.table.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts text with quoted cells into cells (RFC 4180). A line break inside a cell is one space, since all texts are shown on
 * one line.
 */
final class QuotedCells extends AbstractBaseCsvCallbackHandler<Boolean> {
    /** Longest cell, so that a double quote that is never closed cannot fill the memory. */
    static final int MOST_CELL_CHARACTERS = 1 << 20;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final CellSink sink;
    private byte[] bytes = new byte[256];

    private QuotedCells(CellSink sink) {
        this.sink = sink;
    }

    /**
     * Passes all cells to {@code sink} until it wants no more lines.
     *
     * @throws Refused if the text is no such table or {@code sink} refuses a cell or line
     */
    static void read(Reader text, char separator, CellSink sink) throws IOException {
        QuotedCells cells = new QuotedCells(sink);
        CsvReader<Boolean> lines = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(MOST_CELL_CHARACTERS)
                .build(cells, text);
        try {
            for (boolean wanted : lines) {
                if (!wanted) {
                    break;
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException refused) {
            throw new Refused(reason(refused), Math.max(1, cells.getStartingLineNumber()));
        }
    }

    /** A table that is refused, with the line of the reason. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient IllegalArgumentException reason;
        private final long line;

        Refused(IllegalArgumentException reason, long line) {
            super(reason.getMessage(), reason);
            this.reason = reason;
            this.line = line;
        }

        /** The reason, without the line. */
        IllegalArgumentException reason() {
            return reason;
        }

        /** The line, from 1. */
        long line() {
            return line;
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        int from = offset;
        int to = offset + length;
        while (from < to && Character.isWhitespace(buffer[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(buffer[to - 1])) {
            to--;
        }
        if (to - from > bytes.length) {
            bytes = new byte[2 * (to - from)];
        }
        for (int i = from; i < to; i++) {
            if (buffer[i] < ' ' || buffer[i] > '~') {
                String cell =
                        LINE_BREAK.matcher(new String(buffer, from, to - from)).replaceAll(" ");
                byte[] encoded = cell.getBytes(StandardCharsets.UTF_8);
                sink.cell(encoded, 0, encoded.length);
                return;
            }
            bytes[i - from] = (byte) buffer[i];
        }
        sink.cell(bytes, 0, to - from);
    }

    @Override
    protected void handleEmpty() {
        sink.cell(bytes, 0, 0);
    }

    @Override
    protected Boolean buildRecord() {
        return sink.endLine(getStartingLineNumber());
    }

    /** Unwraps the reason from the tokeniser's exception, and rethrows errors of the JVM. */
    private static IllegalArgumentException reason(CsvParseException refused) {
        if (refused.getCause() instanceof Error error) {
            throw error;
        }
        if (refused.getCause() instanceof IllegalArgumentException known) {
            return known;
        }
        if (refused.getCause() instanceof Utf8.NotUtf8 other) {
            throw other;
        }
        return new IllegalArgumentException(
                String.format(
                        Locale.ROOT,
                        "a double quote is not closed where its cell ends, or a cell is longer than %,d characters",
                        MOST_CELL_CHARACTERS),
                refused);
    }
}
