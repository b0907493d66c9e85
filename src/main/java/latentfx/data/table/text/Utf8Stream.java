package latentfx.data.table.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The characters of a reader as bytes in UTF-8; a surrogate without its other half becomes a question mark. */
final class Utf8Stream extends InputStream {
    private static final int BLOCK = 1 << 13;

    private final Reader reader;
    private final char[] characters = new char[BLOCK + 1];
    private byte[] bytes = {};
    private int next;
    private int kept;

    Utf8Stream(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    /** Encodes the next characters if all bytes are taken; returns whether there are any. */
    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int read = reader.read(characters, kept, BLOCK);
            if (read < 0 && kept == 0) {
                return false;
            }
            int count = kept + Math.max(0, read);
            kept = read > 0 && Character.isHighSurrogate(characters[count - 1]) ? 1 : 0;
            bytes = new String(characters, 0, count - kept).getBytes(StandardCharsets.UTF_8);
            characters[0] = characters[count - 1];
            next = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
