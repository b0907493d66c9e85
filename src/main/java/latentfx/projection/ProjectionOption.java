package latentfx.projection;

/**
 * A numeric option of a projection method. Options of equal name have equal meaning and range in all methods; their
 * initial values may differ.
 *
 * @param name name on the command line, in files and reports, such as {@code neighbours}
 * @param min smallest value
 * @param max largest value
 * @param whole whether only whole numbers are allowed
 * @param initial default value
 */
public record ProjectionOption(String name, double min, double max, boolean whole, double initial) {
    /** Whether {@code value} is in range, and whole if it must be. */
    public boolean allows(double value) {
        return value >= min && value <= max && (!whole || value == Math.rint(value));
    }

    /**
     * Refuses a value that is not allowed.
     *
     * @throws IllegalArgumentException if it is not; the message names option, range and value
     */
    void check(double value) {
        if (!allows(value)) {
            throw new IllegalArgumentException(
                    name + " must be " + text(min) + " to " + text(max) + ", not " + text(value));
        }
    }

    /** Formats a value without superfluous digits, such as {@code 7} or {@code 0.5}. */
    public static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
