package latentfx.ui.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.latent.ChainPath;
import latentfx.latent.LatentPath;
import latentfx.latent.StraightPath;
import latentfx.model.OpenModel;

/**
 * A path, or the beginning of one, in the latent space of one model.
 *
 * @param open the model
 * @param from the first end; empty while nothing is selected on this model's map
 * @param between stops on the way, in order; none unless both ends have been chosen
 * @param to the second end; empty until it has been chosen
 */
public record PathLane(OpenModel open, Optional<LaneStop> from, List<LaneStop> between, Optional<LaneStop> to) {
    public PathLane {
        if (to.isPresent() && from.isEmpty()) {
            throw new IllegalArgumentException("a path has no second end before it has a first");
        }
        if (to.isEmpty() && !between.isEmpty()) {
            throw new IllegalArgumentException("a path has no stops on the way before it has both ends");
        }
        between = List.copyOf(between);
        int width = open.model().spec().codeWidth();
        from.ifPresent(end -> requireWidth(end, width));
        between.forEach(end -> requireWidth(end, width));
        to.ifPresent(end -> requireWidth(end, width));
    }

    /** A path without stops on the way. */
    public PathLane(OpenModel open, Optional<LaneStop> from, Optional<LaneStop> to) {
        this(open, from, List.of(), to);
    }

    private static void requireWidth(LaneStop end, int width) {
        if (end.code().length != width) {
            throw new IllegalArgumentException(
                    "a code of " + end.code().length + " numbers does not fit a decoder of " + width);
        }
    }

    /** A lane whose model stands ready, with nothing selected. */
    public static PathLane idle(OpenModel open) {
        return new PathLane(open, Optional.empty(), Optional.empty());
    }

    /** Whether both ends have been chosen. */
    public boolean complete() {
        return to.isPresent();
    }

    /** All stops in order, as far as chosen. */
    public List<LaneStop> stops() {
        List<LaneStop> stops = new ArrayList<>();
        from.ifPresent(stops::add);
        stops.addAll(between);
        to.ifPresent(stops::add);
        return stops;
    }

    /** The straight lines from stop to stop; with one end a line that stays there; empty without an end. */
    public Optional<LatentPath> path() {
        return from.map(first -> {
            List<LaneStop> stops = stops();
            if (stops.size() == 1) {
                stops.add(first);
            }
            List<LatentPath> legs = new ArrayList<>();
            for (int i = 0; i + 1 < stops.size(); i++) {
                legs.add(new StraightPath(stops.get(i).code(), stops.get(i + 1).code()));
            }
            return legs.size() == 1 ? legs.get(0) : new ChainPath(legs);
        });
    }

    /** Whether all stops, as far as chosen, are samples. */
    public boolean betweenSamples() {
        return stops().stream().allMatch(end -> end.kind() == StopKind.SAMPLE);
    }
}
