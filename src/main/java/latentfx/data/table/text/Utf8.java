package latentfx.data.table.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes texts in UTF-8 and notices those that are in another encoding. */
public final class Utf8 {
    private Utf8() {}

    /** Thrown at a text that is not in UTF-8. */
    public static final class NotUtf8 extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUtf8(@Nullable Throwable cause) {
            super("the text is not UTF-8", cause, false, false);
        }
    }

    /**
     * The text of the bytes from {@code from} to {@code to}.
     *
     * @throws NotUtf8 if they are not UTF-8
     */
    public static String text(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            byte[] again = text.getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(again, 0, again.length, bytes, from, to)) {
                throw new NotUtf8(null);
            }
        }
        return text;
    }
}
