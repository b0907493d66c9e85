package latentfx.ui.path;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.model.OpenModel;

/**
 * The path that is selected, and the map that was used last to select it.
 *
 * @param side that map; the path shows on the other one too where both show the same samples
 * @param stops what the path passes through
 */
public record PathSelection(Side side, PathStops stops) {
    /** Nothing selected. */
    public static final PathSelection NONE = new PathSelection(Side.LEFT, PathStops.NONE);

    /** Whether nothing is selected. */
    public boolean isEmpty() {
        return stops.isEmpty();
    }

    /** Whether both ends are selected. */
    public boolean complete() {
        return stops.complete();
    }

    /**
     * The selection after {@code stop} has been clicked on the map {@code clicked}: it ends the path begun there, or begins a
     * new one. A second click on the stop that the path begins with changes nothing.
     *
     * @param linked whether both maps show the same samples, so that a path can be begun on one and ended on the other
     */
    PathSelection click(Side clicked, Stop stop, boolean linked) {
        boolean begun = stops.size() == 1 && (linked || clicked == side);
        if (!begun) {
            return new PathSelection(clicked, PathStops.of(stop));
        }
        Stop first = stops.stops().get(0);
        return first.equals(stop) ? this : new PathSelection(clicked, PathStops.of(first, stop));
    }

    /** The selection with its stop {@code index} (0 is the first end) moved to {@code stop} on the map {@code moved}. */
    PathSelection move(Side moved, int index, Stop stop) {
        return new PathSelection(moved, stops.replace(index, stop));
    }

    /** The selection with {@code stop} inserted as stop {@code index}. */
    PathSelection insert(int index, Stop stop) {
        return new PathSelection(side, stops.insert(index, stop));
    }

    /** The selection without its stop {@code index}. */
    PathSelection remove(int index) {
        return new PathSelection(side, stops.remove(index));
    }

    /** The selection with both maps exchanged. */
    PathSelection exchanged() {
        List<Stop> exchanged = stops.stops().stream()
                .<Stop>map(stop -> stop instanceof Stop.Free free
                        ? new Stop.Free(free.side().other(), free.origin(), free.code())
                        : stop)
                .toList();
        return new PathSelection(side.other(), new PathStops(exchanged));
    }

    /** The sample selected last: that of the end that differs from {@code before}, else of whichever end is a sample. */
    public OptionalInt changedSample(PathSelection before) {
        Optional<Stop> first = stops.first();
        Optional<Stop> last = stops.last();
        boolean sameFirst = first.equals(before.stops().first());
        Stream<Optional<Stop>> newestFirst = sameFirst ? Stream.of(last, first) : Stream.of(first, last);
        return newestFirst
                .flatMap(Optional::stream)
                .filter(Stop.Sample.class::isInstance)
                .mapToInt(end -> ((Stop.Sample) end).index())
                .findFirst();
    }

    /** Whether {@code models} have all of the stops: samples of these indices, codes of these lengths. */
    boolean fits(ModelPair models) {
        return models.get(side)
                .filter(open -> stops.stops().stream().allMatch(stop -> fits(stop, open, models)))
                .isPresent();
    }

    private boolean fits(Stop stop, OpenModel open, ModelPair models) {
        if (stop instanceof Stop.Sample sample) {
            return sample.index() < open.sheet().size();
        }
        Stop.Free free = (Stop.Free) stop;
        boolean reachable = free.side() == side || models.linked();
        return reachable && models.dimensions(free.side()) == free.code().length;
    }
}
