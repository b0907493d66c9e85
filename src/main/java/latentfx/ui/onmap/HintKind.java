package latentfx.ui.onmap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a hint over a map is about; each is shown until it was followed or dismissed, in this order. */
public enum HintKind {
    /** Nothing is selected: a click begins a path. */
    BEGIN,
    /** A path is begun: another click ends it. */
    SECOND,
    /** There is a path: its handle can be dragged. */
    DRAG,
    /** Empty ground can be pointed at. */
    GROUND,
    /** Decoded pictures can be drawn behind the points. */
    PICTURES;

    /** The name by which settings and texts know it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kinds as one line of the settings. */
    static String write(Set<HintKind> kinds) {
        return kinds.stream().map(HintKind::id).collect(Collectors.joining(","));
    }

    /** The kinds of a line of the settings; what no kind is called is left out. */
    static Set<HintKind> read(String line) {
        List<String> ids = Arrays.asList(line.split(",", -1));
        return Arrays.stream(values())
                .filter(kind -> ids.contains(kind.id()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HintKind.class)));
    }
}
