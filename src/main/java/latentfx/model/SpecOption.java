package latentfx.model;

import java.util.List;

/** An option of a kind of model, in addition to its layer widths. */
public sealed interface SpecOption {
    /** Its name on the command line and in files, such as {@code warm-up}. */
    String name();

    /** The default value, as text. */
    String initial();

    /**
     * A number.
     *
     * @param min smallest
     * @param max largest
     * @param whole whether only whole numbers are allowed
     */
    record Range(String name, double min, double max, boolean whole, String initial) implements SpecOption {}

    /**
     * An option with a fixed set of values.
     *
     * @param values the allowed values
     */
    record Choice(String name, List<String> values, String initial) implements SpecOption {
        public Choice {
            values = List.copyOf(values);
        }
    }
}
