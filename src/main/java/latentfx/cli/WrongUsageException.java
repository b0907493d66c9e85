package latentfx.cli;

/**
 * Arguments that can be parsed but do not fit together or are out of range. The message is one sentence that names the
 * value.
 */
final class WrongUsageException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUsageException(String sentence) {
        super(sentence);
    }

    /** Wraps the refusal of a value: {@code before}, then the message of {@code refused}. */
    WrongUsageException(String before, IllegalArgumentException refused) {
        super(before + refused.getMessage(), refused);
    }
}
