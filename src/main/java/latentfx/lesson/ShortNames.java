package latentfx.lesson;

import java.util.regex.Pattern;

/** Short names by which a lesson calls what the window has several of. */
final class ShortNames {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");

    private ShortNames() {}

    /** Refuses what cannot be the name of {@code what}. */
    static void check(String name, String what) {
        if (!NAME.matcher(name).matches()) {
            String shown = name.replaceAll("\\p{Cntrl}", "?");
            throw new IllegalArgumentException(
                    what + " cannot be called \"" + shown.substring(0, Math.min(40, shown.length())) + "\"");
        }
    }
}
