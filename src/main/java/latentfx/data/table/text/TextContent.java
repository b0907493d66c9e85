package latentfx.data.table.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import latentfx.data.Content;
import latentfx.data.DataException;
import latentfx.task.FileTrouble;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, compressed with gzip or not, as bytes in UTF-8 whatever its encoding is: UTF-8, UTF-16 with or
 * without a byte order mark, or Windows-1252, which includes Latin-1.
 *
 * @param file the file
 * @param encoding its encoding
 * @param mark length of its byte order mark in bytes
 * @param head the first bytes of the text, in UTF-8 unless it turns out to be in another encoding
 */
public record TextContent(Path file, Charset encoding, int mark, byte[] head) {
    /** The encoding of western European texts from before UTF-8. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int HEAD = 1 << 18;

    /**
     * Opens a file and finds its encoding; texts that are no UTF-8 are noticed only while they are read.
     *
     * @param wanted the expected kind of file with its article, for error messages
     * @param table whether texts are refused too that are no table, such as JSON
     * @throws DataException if the file is missing or no text; the message says what it is
     */
    public static TextContent of(Path file, String wanted, boolean table) throws DataException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(file + " is not a file; choose " + wanted + ".");
        }
        byte[] head;
        try (InputStream content = Content.open(file, taken -> {})) {
            head = content.readNBytes(HEAD);
        } catch (IOException error) {
            throw unreadable(file, error);
        }
        TextContent marked = marked(file, head);
        Optional<String> foreign = ForeignFile.advice(marked == null ? head : new byte[0]);
        if (foreign.isPresent()) {
            throw new DataException(file + " " + foreign.get());
        }
        TextContent found = marked == null ? unmarked(file, head) : marked;
        Optional<String> noTable = table ? ForeignFile.textAdvice(found.head()) : Optional.empty();
        if (noTable.isPresent()) {
            throw new DataException(file + " " + noTable.get());
        }
        return found;
    }

    private static @Nullable TextContent marked(Path file, byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return decoded(file, StandardCharsets.UTF_8, 3, head);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return decoded(file, StandardCharsets.UTF_16LE, 2, head);
        }
        return begins(head, 0xFE, 0xFF) ? decoded(file, StandardCharsets.UTF_16BE, 2, head) : null;
    }

    /** Latin text in UTF-16 is told by its zeros: nearly every second byte is one. */
    private static TextContent unmarked(Path file, byte[] head) throws DataException {
        int[] zeros = new int[2];
        int control = 0;
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
            control += head[i] > 0 && head[i] < ' ' && !Character.isWhitespace(head[i]) && head[i] != 0x1B ? 1 : 0;
        }
        int most = head.length / 4;
        boolean words = control <= head.length / 50;
        if (words && zeros[1] > most && zeros[0] < most / 8 + 1) {
            return decoded(file, StandardCharsets.UTF_16LE, 0, head);
        }
        if (words && zeros[0] > most && zeros[1] < most / 8 + 1) {
            return decoded(file, StandardCharsets.UTF_16BE, 0, head);
        }
        if (zeros[0] + zeros[1] > 0 || !words) {
            throw new DataException(file + " is no text; choose a table of numbers as text or an .npy file.");
        }
        return decoded(file, StandardCharsets.UTF_8, 0, head);
    }

    private static TextContent decoded(Path file, Charset encoding, int mark, byte[] head) {
        byte[] text = new String(head, mark, head.length - mark, encoding).getBytes(StandardCharsets.UTF_8);
        return new TextContent(file, encoding, mark, text);
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** This file read in Windows-1252. */
    public TextContent western() {
        return new TextContent(file, WESTERN, 0, head);
    }

    /** Opens the text, in UTF-8 and without a byte order mark. */
    InputStream open() throws IOException {
        InputStream content = Content.open(file, taken -> {});
        try {
            content.skipNBytes(mark);
            return encoding.equals(StandardCharsets.UTF_8)
                    ? content
                    : new Utf8Stream(new InputStreamReader(content, encoding));
        } catch (IOException | RuntimeException error) {
            content.close();
            throw error;
        }
    }

    /** The exception for a file that the disk or the rights to it do not let read. */
    static DataException unreadable(Path file, IOException error) {
        return new DataException(
                file + " cannot be read (" + FileTrouble.of(error).words()
                        + "); check the disk and your rights to the file.",
                error);
    }
}
