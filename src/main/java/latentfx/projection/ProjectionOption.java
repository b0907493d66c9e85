package latentfx.projection;

/**
 * A number that can be set of a method of projection. An option of the same name means the same in every method that has it,
 * and has the same range there; what it begins as may differ.
 *
 * @param name on the command line, in files and reports, such as {@code neighbours}
 * @param min smallest value
 * @param max largest value
 * @param whole whether it counts something
 * @param initial its value unless another one is given
 */
public record ProjectionOption(String name, double min, double max, boolean whole, double initial) {
    /** Whether {@code value} is allowed. */
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

    /** A value such as {@code 7} or {@code 0.5}, as it is typed. */
    public static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
