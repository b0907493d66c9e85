package latentfx.data.table.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import latentfx.data.DataException;

/** Passes the cells of a text file to a sink, once or several times. */
public final class TableText {
    /** No separator: every line is one cell. */
    public static final char WHOLE_LINES = '\n';

    private final TextContent content;
    private final char separator;
    private boolean quoted;

    /**
     * Creates a reader.
     *
     * @param separator the character between cells; see {@link PlainCells}
     */
    public TableText(TextContent content, char separator) {
        this.content = content;
        this.separator = separator;
    }

    /** The character between cells. */
    char separator() {
        return separator;
    }

    /** Makes a sink for each attempt to read the text. */
    public interface SinkMaker<S extends CellSink> {
        /** A new sink. */
        S make();
    }

    /**
     * Passes all cells to a new sink. Double quotes enclose cells (RFC 4180) where cells are separated by commas or the like;
     * between tabs and spaces they are characters like others, as in files of the Embedding Projector.
     *
     * @throws DataException if the file cannot be read or the sink refuses a cell or line; the message names the line
     */
    public <S extends CellSink> S pass(SinkMaker<S> sinks) throws DataException {
        if (!quoted) {
            try {
                return plain(sinks.make());
            } catch (PlainCells.QuoteFound found) {
                quoted = true;
            }
        }
        return quoted(sinks.make());
    }

    private <S extends CellSink> S plain(S sink) throws DataException {
        boolean quotes = separator != '\t' && separator != ' ' && separator != WHOLE_LINES;
        try (InputStream in = content.open()) {
            PlainCells cells = new PlainCells(in, separator, quotes);
            try {
                cells.read(sink);
            } catch (IllegalArgumentException refused) {
                throw at(cells.line(), refused);
            }
            return sink;
        } catch (DataException known) {
            throw known;
        } catch (IOException error) {
            throw TextContent.unreadable(content.file(), error);
        }
    }

    private <S extends CellSink> S quoted(S sink) throws DataException {
        try (InputStream in = content.open();
                Reader text =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16)) {
            QuotedCells.read(text, separator, sink);
            return sink;
        } catch (QuotedCells.Refused refused) {
            throw at(refused.line(), refused.reason());
        } catch (CharacterCodingException other) {
            throw new Utf8.NotUtf8(other);
        } catch (IOException error) {
            throw TextContent.unreadable(content.file(), error);
        }
    }

    /** The exception that names the file and a line. */
    DataException at(long line, RuntimeException refused) {
        return new DataException(content.file() + ", line " + line + ": " + refused.getMessage() + ".", refused);
    }
}
