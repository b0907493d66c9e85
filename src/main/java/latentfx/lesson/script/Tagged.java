package latentfx.lesson.script;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of enum constants in the file: lower-case letters and hyphens. */
final class Tagged {
    private Tagged() {}

    static String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code kind} that is called {@code tag}. @throws IllegalArgumentException if there is none */
    static <E extends Enum<E>> E find(Class<E> kind, String tag) {
        return Stream.of(kind.getEnumConstants())
                .filter(constant -> tag(constant).equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no \"" + tag.replaceAll("\\p{Cntrl}", "?")
                        + "\" among "
                        + Stream.of(kind.getEnumConstants()).map(Tagged::tag).collect(Collectors.joining(", "))));
    }
}
