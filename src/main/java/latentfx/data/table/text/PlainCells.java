package latentfx.data.table.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts text in UTF-8 into cells as it stands: quotes mean nothing. Lines end in LF, CR or both. A separator of {@code ' '}
 * stands for any number of spaces and tabs, before, between and behind cells.
 */
final class PlainCells {
    /** Longest cell in bytes. */
    static final int MOST_CELL_BYTES = 1 << 20;

    /** Thrown where a cell begins with a double quote although quotes were to be noticed. */
    static final class QuoteFound extends RuntimeException {
        private static final long serialVersionUID = 1L;

        QuoteFound() {
            super("a cell begins with a double quote", null, false, false);
        }
    }

    private final InputStream in;
    private final boolean[] stops = new boolean[256];
    private final byte separator;
    private final boolean noticeQuotes;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int next;
    private int end;
    private long line = 1;

    /**
     * Creates a reader.
     *
     * @param noticeQuotes whether to throw {@link QuoteFound} at the first cell that begins with a double quote
     */
    PlainCells(InputStream in, char separator, boolean noticeQuotes) {
        this.in = in;
        this.separator = (byte) separator;
        this.noticeQuotes = noticeQuotes;
        stops['\n'] = true;
        stops['\r'] = true;
        stops[separator] = true;
        stops['\t'] |= separator == ' ';
    }

    /** The line being read, from 1. */
    long line() {
        return line;
    }

    /** Passes all cells to {@code sink} until it wants no more lines. */
    void read(CellSink sink) throws IOException {
        boolean spaces = separator == ' ';
        boolean open = false;
        while (true) {
            while (next < end && !stops[buffer[next] & 0xFF]) {
                next++;
            }
            if (next == end && more()) {
                continue;
            }
            if (next == end) {
                if (open || next > start) {
                    give(sink, spaces);
                    sink.endLine(line);
                }
                return;
            }
            byte stop = buffer[next];
            give(sink, spaces);
            start = ++next;
            open = true;
            if (stop == '\n' || stop == '\r') {
                open = false;
                boolean wanted = sink.endLine(line);
                if (stop == '\r' && (next < end || more()) && buffer[next] == '\n') {
                    start = ++next;
                }
                line++;
                if (!wanted) {
                    return;
                }
            }
        }
    }

    private void give(CellSink sink, boolean spaces) {
        int from = start;
        int to = next;
        while (from < to && isBlank(buffer[from])) {
            from++;
        }
        while (to > from && isBlank(buffer[to - 1])) {
            to--;
        }
        if (spaces && from == to) {
            return;
        }
        if (noticeQuotes && from < to && buffer[from] == '"') {
            throw new QuoteFound();
        }
        sink.cell(buffer, from, to);
    }

    private static boolean isBlank(byte character) {
        return character <= ' ' && character > 0;
    }

    /** Reads more bytes behind the current cell, which moves to the front of the buffer; false at the end. */
    private boolean more() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            next -= start;
            start = 0;
        }
        if (end == buffer.length) {
            if (end > MOST_CELL_BYTES) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "a cell is longer than %,d characters", MOST_CELL_BYTES));
            }
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
        int count = in.read(buffer, end, buffer.length - end);
        if (count <= 0) {
            return false;
        }
        end += count;
        return true;
    }
}
