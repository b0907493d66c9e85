package latentfx.model.file;

import java.io.IOException;
import latentfx.data.DataException;
import latentfx.task.ShownText;

/** A model file that cannot be used. The message is one sentence for the user: which file, what is wrong, what to do. */
public class ModelFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says that {@code file} {@code problem}, and what to do about it. */
    public ModelFileException(String file, String problem) {
        super(sentence(file, problem));
    }

    /** Says that {@code file} {@code problem}, and what to do about it, with the exception that caused it. */
    public ModelFileException(String file, String problem, Throwable cause) {
        super(sentence(file, problem), cause);
    }

    /** Passes on why a file was refused by its size. */
    ModelFileException(DataException costly) {
        super(String.valueOf(costly.getMessage()), costly);
    }

    private static String sentence(String file, String problem) {
        return ShownText.sentence(ShownText.of(file) + " " + problem);
    }
}
