package latentfx.cli;

/** Arguments that are readable one by one but make no sense. The message is one sentence that names the value. */
final class WrongUsageException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUsageException(String sentence) {
        super(sentence);
    }

    /** A value that a record or a search refused, in its own words after {@code before}. */
    WrongUsageException(String before, IllegalArgumentException refused) {
        super(before + refused.getMessage(), refused);
    }
}
