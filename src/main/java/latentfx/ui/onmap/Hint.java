package latentfx.ui.onmap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import latentfx.model.CodeSheet;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;

/**
 * A hint on what can be done next.
 *
 * @param kind what it is about
 * @param names the classes of the samples that it speaks of: none, the first end's, or those of both ends
 */
public record Hint(HintKind kind, List<String> names) {
    public Hint {
        names = List.copyOf(names);
    }

    /** The hint that fits the present path, of those that are not {@code done}. */
    static Optional<Hint> of(PathInput path, Set<HintKind> done) {
        if (path.left().isEmpty() && path.right().isEmpty()) {
            return Optional.empty();
        }
        return switch (path.step()) {
            case NOTHING_CHOSEN -> first(done, List.of(), HintKind.BEGIN);
            case FIRST_CHOSEN -> first(done, names(path), HintKind.SECOND);
            case COMPLETE -> first(done, names(path), HintKind.DRAG, HintKind.GROUND, HintKind.PICTURES);
        };
    }

    private static Optional<Hint> first(Set<HintKind> done, List<String> names, HintKind... kinds) {
        return Stream.of(kinds)
                .filter(kind -> !done.contains(kind))
                .findFirst()
                .map(kind -> new Hint(kind, kind == HintKind.DRAG || kind == HintKind.SECOND ? names : List.of()));
    }

    /** The classes at the ends, where they are samples of different classes. */
    private static List<String> names(PathInput path) {
        return path.leading()
                .map(lane -> Stream.of(lane.from(), lane.to())
                        .flatMap(Optional::stream)
                        .filter(stop -> stop.sample().isPresent())
                        .map(stop -> name(lane, stop))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private static String name(PathLane lane, LaneStop stop) {
        CodeSheet sheet = lane.open().sheet();
        return sheet.labelNames().get(sheet.labels()[stop.sample().orElseThrow()]);
    }
}
