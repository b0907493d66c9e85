package latentfx.ui.panels;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import latentfx.analysis.HoleSight;
import latentfx.projection.Basis;
import latentfx.ui.fx.Messages;

/** Says in words how large a hole is, between which codes and along which dimensions it lies, and where it can be seen. */
final class HoleSentences {
    /** What hides less than this is not worth a word. */
    private static final double HIDES = 0.05;

    private final Messages words = Messages.of(HoleSentences.class);

    String of(FoundHole found) {
        String size = words.get(
                "hole.found",
                found.open().name(),
                found.hole().radius(),
                found.hole().radius() / Math.max(1e-12, found.hole().usual()),
                between(found),
                HoleViewModel.CORE,
                found.open().sheet().size());
        return found.sight().map(sight -> size + "\n" + where(sight)).orElse(size);
    }

    private String between(FoundHole found) {
        List<Integer> classes = found.classes();
        List<String> names = found.open().sheet().labelNames();
        String joined = classes.stream().map(names::get).collect(Collectors.joining(", "));
        return words.get(
                classes.size() == 1 ? "hole.among" : "hole.between",
                joined,
                found.hole().around().indices().length);
    }

    private String where(HoleSight sight) {
        String along = sight.dimensions().stream().map(d -> "z" + (d + 1)).collect(Collectors.joining(", "));
        String plane = axis(sight.basis(), sight.x()) + "–" + axis(sight.basis(), sight.y());
        String said = words.get("hole.along", along, sight.held());
        if (sight.hidden() >= HIDES) {
            said += " " + words.get("hole.hidden", sight.hidden());
        }
        return said + " " + words.get("hole.seen", plane, sight.emptiness());
    }

    private static String axis(Basis basis, int number) {
        return String.format(Locale.ROOT, basis == Basis.PCA ? "PC%d" : "z%d", number + 1);
    }
}
