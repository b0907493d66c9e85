package latentfx.ui.copying;

import java.util.Optional;

/**
 * What a part of the window would give to the clipboard.
 *
 * @param name what it shows, in words: "map of AE-4"
 * @param table what it shows as a table; empty where there is none
 * @param pictured whether a picture of it goes too
 */
public record Copied(String name, Optional<CopiedTable> table, boolean pictured) {
    /**
     * Takes these.
     *
     * @throws IllegalArgumentException if there is neither a table nor a picture
     */
    public Copied {
        if (table.isEmpty() && !pictured) {
            throw new IllegalArgumentException("there is nothing to copy of " + name);
        }
    }

    /** A picture of {@code name} alone. */
    public static Copied picture(String name) {
        return new Copied(name, Optional.empty(), true);
    }

    /** A picture of {@code name} and {@code table}. */
    public static Copied both(String name, CopiedTable table) {
        return new Copied(name, Optional.of(table), true);
    }

    /** The table alone. */
    public static Copied table(String name, CopiedTable table) {
        return new Copied(name, Optional.of(table), false);
    }
}
