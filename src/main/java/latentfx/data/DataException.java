package latentfx.data;

import java.io.IOException;

/**
 * Data that cannot be read or fetched. The message is one sentence for the user: it names the file, what was expected
 * and what to do.
 */
public final class DataException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with the message {@code sentence}. */
    public DataException(String sentence) {
        super(sentence);
    }

    /** Creates an exception with the message {@code sentence} and its cause. */
    public DataException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
