package latentfx.cli;

/** Arguments that are readable one by one but make no sense. The message is one sentence that names the value. */
final class WrongUsageException extends Exception {
    private static final long serialVersionUID = 1L;

    WrongUsageException(String sentence) {
        super(sentence);
    }

    /** An option's value that a record or a search refused. */
    WrongUsageException(String option, IllegalArgumentException refused) {
        super((option.isEmpty() ? "" : option + " ") + refused.getMessage(), refused);
    }
}
