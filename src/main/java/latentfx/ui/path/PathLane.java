package latentfx.ui.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.PathStops;
import latentfx.latent.ChainPath;
import latentfx.latent.LatentPath;
import latentfx.latent.StraightPath;
import latentfx.model.OpenModel;

/**
 * The selected path in the latent space of one model.
 *
 * @param open the model
 * @param stops the stops with their codes in this model; none while nothing is selected on this model's map
 */
public record PathLane(OpenModel open, List<LaneStop> stops) {
    public PathLane {
        stops = List.copyOf(stops);
        int width = open.model().spec().codeWidth();
        for (LaneStop stop : stops) {
            if (stop.code().length != width) {
                throw new IllegalArgumentException(
                        "a code of " + stop.code().length + " numbers does not fit a decoder of " + width);
            }
        }
    }

    /** The path through {@code stops} of {@code open}. */
    public static PathLane of(OpenModel open, LaneStop... stops) {
        return new PathLane(open, List.of(stops));
    }

    /** A model with nothing selected on its map. */
    public static PathLane idle(OpenModel open) {
        return new PathLane(open, List.of());
    }

    /** The stops as they were selected. */
    public PathStops selected() {
        return new PathStops(stops.stream().map(LaneStop::stop).toList());
    }

    /** Whether both ends have been selected. */
    public boolean complete() {
        return stops.size() > 1;
    }

    /** The first end; empty while nothing is selected. */
    public Optional<LaneStop> from() {
        return stops.stream().findFirst();
    }

    /** The second end; empty until it is selected. */
    public Optional<LaneStop> to() {
        return complete() ? Optional.of(stops.get(stops.size() - 1)) : Optional.empty();
    }

    /** The stops between the ends. */
    public List<LaneStop> between() {
        return complete() ? stops.subList(1, stops.size() - 1) : List.of();
    }

    /**
     * The straight lines from stop to stop, over equal parts of 0 to 1; a constant path while there is one stop; empty without
     * a stop.
     */
    public Optional<LatentPath> path() {
        return from().map(first -> {
            float[] start = first.code();
            if (!complete()) {
                return new StraightPath(start, start);
            }
            List<LatentPath> legs = new ArrayList<>();
            for (int i = 0; i + 1 < stops.size(); i++) {
                legs.add(new StraightPath(stops.get(i).code(), stops.get(i + 1).code()));
            }
            return legs.size() == 1 ? legs.get(0) : new ChainPath(legs);
        });
    }

    /** Whether all stops selected so far are samples. */
    public boolean betweenSamples() {
        return stops.stream().allMatch(stop -> stop.kind() == StopKind.SAMPLE);
    }
}
