package latentfx.data.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import latentfx.data.DataException;

/**
 * Reads the rows of a CSV or TSV file in UTF-8 (RFC 4180, with or without a byte order mark) one after the other, so
 * that no more than one of them is in memory.
 */
final class CsvText {
    /** Longest file that is read. */
    private static final long MOST_BYTES = 1L << 30;

    /** Longest cell, so that a double quote that is never closed cannot fill the memory. */
    static final int MOST_CELL_CHARACTERS = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /**
     * Passes the rows of {@code file}, including blank lines, to {@code taker} until it returns false.
     *
     * @param separator the character between cells, a comma or a tab
     * @param wanted the expected kind of file with its article, for error messages
     * @param taker may refuse a row by an {@link IllegalArgumentException}
     * @return the line that the last row begins on, from 1; 0 where there is none
     * @throws DataException if the file is missing or no such text, or {@code taker} refuses a row; the message names
     *     the file and the line
     */
    static long read(Path file, char separator, String wanted, Predicate<CsvRow> taker) throws DataException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(file + " is not a file; choose " + wanted + ".");
        }
        CsvRowHandler handler = new CsvRowHandler(separator);
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (Files.size(file) > MOST_BYTES) {
                throw new DataException(file + " is larger than the 1 GB that can be read; split it.");
            }
            skipByteOrderMark(text);
            return give(settings(separator).build(handler, text), taker);
        } catch (IllegalArgumentException refused) {
            throw new DataException(file + ", line " + handler.line() + ": " + refused.getMessage() + ".", refused);
        } catch (CharacterCodingException binary) {
            throw new DataException(file + " is not CSV text in UTF-8; choose " + wanted + ".", binary);
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw new DataException(
                    file + " cannot be read (" + error.getMessage() + "); check the disk and your rights to the file.",
                    error);
        }
    }

    private static CsvReader.CsvReaderBuilder settings(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(MOST_CELL_CHARACTERS);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private static long give(CsvReader<CsvRow> rows, Predicate<CsvRow> taker) throws IOException {
        long last = 0;
        try {
            for (CsvRow row : rows) {
                last = row.line();
                if (!taker.test(row)) {
                    break;
                }
            }
            return last;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException refused) {
            throw reason(refused);
        }
    }

    /** Unwraps the reason from the tokeniser's exception, and rethrows errors of the JVM. */
    private static IllegalArgumentException reason(CsvParseException refused) {
        if (refused.getCause() instanceof Error error) {
            throw error;
        }
        if (refused.getCause() instanceof IllegalArgumentException known) {
            return known;
        }
        return new IllegalArgumentException(
                String.format(
                        Locale.ROOT,
                        "a double quote is not closed where its cell ends, or a cell is longer than %,d characters",
                        MOST_CELL_CHARACTERS),
                refused);
    }
}
