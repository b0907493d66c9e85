package latentfx.model.foreign;

import latentfx.model.file.ModelFileException;

/** A network whose numbers are a picture of a shape that cannot be found out: a {@link Correction} can tell it. */
public final class UnknownPictureException extends ModelFileException {
    private static final long serialVersionUID = 1L;

    private final int numbers;

    /**
     * Says that {@code file} {@code problem}, and what to do about it.
     *
     * @param numbers that a picture has
     */
    public UnknownPictureException(String file, String problem, int numbers) {
        super(file, problem);
        this.numbers = numbers;
    }

    /** How many numbers a picture has. */
    public int numbers() {
        return numbers;
    }
}
