package latentfx.data;

import java.io.IOException;
import latentfx.task.ShownText;

/**
 * Data that cannot be read or fetched. The message is one sentence for the user: it names the file, what was expected
 * and what to do. Control characters and excessive length that texts from a file would bring into it are taken out.
 */
public final class DataException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with the message {@code sentence}. */
    public DataException(String sentence) {
        super(ShownText.sentence(sentence));
    }

    /** Creates an exception with the message {@code sentence} and its cause. */
    public DataException(String sentence, Throwable cause) {
        super(ShownText.sentence(sentence), cause);
    }
}
