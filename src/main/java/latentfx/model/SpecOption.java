package latentfx.model;

import java.util.List;

/** An option that a kind of model has beside its layer widths. */
public sealed interface SpecOption {
    /** Its name on the command line and in files, such as {@code warm-up}. */
    String name();

    /** What it is when nobody says anything, as text. */
    String initial();

    /**
     * A number.
     *
     * @param min smallest
     * @param max largest
     * @param whole whether it counts something
     */
    record Range(String name, double min, double max, boolean whole, String initial) implements SpecOption {}

    /**
     * One of a few words.
     *
     * @param values the words
     */
    record Choice(String name, List<String> values, String initial) implements SpecOption {
        public Choice {
            values = List.copyOf(values);
        }
    }
}
