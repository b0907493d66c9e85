package latentfx.lesson.figures;

import java.util.List;
import java.util.stream.Stream;

/**
 * Figures of one kind that a lesson measures, such as {@code fisher} of several models.
 *
 * @param name what the kind is called
 * @param members what it is measured of, such as {@code ae-4}; none for a figure of which there is only one
 * @param quickly whether they are measured on few samples too; else only when all samples are measured
 */
record FigureGroup(String name, List<String> members, boolean quickly) {
    FigureGroup {
        members = List.copyOf(members);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a figure has a name, not \"" + name + "\"");
        }
    }

    /** Figures that are always measured. */
    static FigureGroup of(String name, String... members) {
        return new FigureGroup(name, List.of(members), true);
    }

    /** Figures that are measured only on all samples. */
    static FigureGroup onAll(String name, String... members) {
        return new FigureGroup(name, List.of(members), false);
    }

    /** The same with {@code more} members. */
    FigureGroup and(String... more) {
        return new FigureGroup(
                name, Stream.concat(members.stream(), Stream.of(more)).toList(), quickly);
    }

    /** The names of its figures for scripts, such as {@code fisher.ae-4}. */
    List<String> names() {
        return members.isEmpty()
                ? List.of(name)
                : members.stream().map(member -> name + "." + member).toList();
    }
}
