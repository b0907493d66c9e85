package latentfx.ui.arena;

import java.util.Optional;
import latentfx.analysis.arena.CloudKind;
import latentfx.analysis.arena.Flattening;
import latentfx.analysis.arena.NeighbourEdges;
import latentfx.analysis.arena.SheetScore;
import latentfx.ui.fx.Messages;

/** Says in words what the arena shows. */
final class ArenaWords {
    private final Messages words = Messages.of(ArenaWords.class);

    String get(String key) {
        return words.get(key);
    }

    String cloud(CloudKind kind) {
        return words.get("cloud." + kind.id());
    }

    String method(Flattening method) {
        return words.get("method." + method.id());
    }

    String points(int count) {
        return words.get("points.count", count);
    }

    String neighbours(int count) {
        return words.get("neighbours.count", count);
    }

    /** What cloud is shown, and what its colours mean. */
    String shown(ArenaSource.Given given) {
        int shown = given.cloud().orElseThrow().size();
        return given.source()
                .file()
                .map(file -> words.get("shown.own", String.valueOf(file.getFileName()), shown, given.rows()))
                .orElseGet(() -> words.get("shown." + given.source().kind().id(), shown));
    }

    /** How many edges there are, and how many of them are short cuts. */
    String edges(NeighbourEdges edges) {
        String key = edges.cloud().sheet().isPresent() ? "edges.known" : "edges.unknown";
        String all = words.get(key, edges.size(), edges.shortCuts(), edges.neighbours());
        int step = SpacePainter.edgeStep(edges);
        return step == 1 ? all : all + " " + words.get("edges.thinned", step);
    }

    /** How long the strings are. */
    String strings(Pins pins) {
        double straight = pins.straight();
        String first = words.get("strings.straight", straight);
        String sheet = pins.alongSheet()
                .map(along -> words.get("strings.sheet", along, along / straight))
                .orElseGet(() ->
                        words.get(pins.edges().cloud().sheet().isPresent() ? "strings.apart" : "strings.unknown"));
        String graph = pins.way()
                .map(way -> words.get(
                        "strings.graph",
                        way.length(),
                        way.points().size() - 1,
                        pins.edges().neighbours()))
                .orElseGet(() -> words.get("strings.broken", pins.edges().neighbours()));
        return String.join("\n", first, sheet, graph);
    }

    /** How well a map unrolls the sheet, and on how many points. */
    String score(LaidOut laidOut) {
        int shown = laidOut.map().shown();
        String on = words.get(
                "score.on",
                method(laidOut.question().method()),
                shown,
                laidOut.map().given());
        return laidOut.score()
                .map(score -> String.join("\n", on, flat(score), neighbours(score), lengths(score)))
                .orElseGet(() -> String.join("\n", on, words.get("score.unknown")));
    }

    private String flat(SheetScore score) {
        Optional<SheetScore.Flat> flat = score.flat();
        return flat.map(it -> words.get(it.unrolled() ? "score.unrolled" : "score.rolled")
                        + "\n"
                        + (it.heightExplained().isPresent()
                                ? words.get(
                                        "score.both",
                                        it.rho(),
                                        it.lengthExplained(),
                                        it.heightExplained().getAsDouble())
                                : words.get("score.length", it.rho(), it.lengthExplained())))
                .orElseGet(() -> words.get("score.never"));
    }

    private String neighbours(SheetScore score) {
        return words.get("score.wrong", score.wrongNeighbours(), SheetScore.NEIGHBOURS);
    }

    private String lengths(SheetScore score) {
        return words.get("score.lengths", score.lengths(), score.pairs());
    }
}
