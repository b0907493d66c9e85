package latentfx.lesson;

import java.util.regex.Pattern;

/**
 * The names of panels, shadings, pages and methods in lessons: lower-case letters and hyphens, at most 40 characters.
 */
final class ShortNames {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");

    private ShortNames() {}

    /** Checks {@code name}, which is to name {@code what}. @throws IllegalArgumentException if it cannot be a name */
    static void check(String name, String what) {
        if (!NAME.matcher(name).matches()) {
            String shown = name.replaceAll("\\p{Cntrl}", "?");
            throw new IllegalArgumentException(
                    what + " cannot be called \"" + shown.substring(0, Math.min(40, shown.length())) + "\"");
        }
    }
}
