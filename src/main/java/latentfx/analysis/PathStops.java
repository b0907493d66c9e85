package latentfx.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The path that the user has chosen, as the list of stops that it passes through in order. No stop: nothing is chosen; one
 * stop: only its beginning; two or more: both ends and the stops between them.
 *
 * @param stops the stops, the first end first
 */
public record PathStops(List<Stop> stops) {
    /** No path. */
    public static final PathStops NONE = new PathStops(List.of());

    public PathStops {
        stops = List.copyOf(stops);
    }

    /** The path through {@code stops}. */
    public static PathStops of(Stop... stops) {
        return new PathStops(Arrays.asList(stops));
    }

    /** The number of stops, both ends included. */
    public int size() {
        return stops.size();
    }

    /** Whether nothing is chosen. */
    public boolean isEmpty() {
        return stops.isEmpty();
    }

    /** Whether both ends are chosen. */
    public boolean complete() {
        return stops.size() > 1;
    }

    /** The first end; empty while nothing is chosen. */
    public Optional<Stop> first() {
        return stops.stream().findFirst();
    }

    /** The second end; empty until it is chosen. */
    public Optional<Stop> last() {
        return complete() ? Optional.of(stops.get(stops.size() - 1)) : Optional.empty();
    }

    /** The stops between the ends. */
    public List<Stop> between() {
        return complete() ? stops.subList(1, stops.size() - 1) : List.of();
    }

    /** This path with {@code stop} in place of stop {@code index}, counted from 0. */
    public PathStops replace(int index, Stop stop) {
        List<Stop> changed = new ArrayList<>(stops);
        changed.set(index, stop);
        return new PathStops(changed);
    }

    /** This path with {@code stop} as its stop {@code index}; the stops from there on move up. */
    public PathStops insert(int index, Stop stop) {
        List<Stop> more = new ArrayList<>(stops);
        more.add(index, stop);
        return new PathStops(more);
    }

    /** This path without stop {@code index}. */
    public PathStops remove(int index) {
        List<Stop> fewer = new ArrayList<>(stops);
        fewer.remove(index);
        return new PathStops(fewer);
    }
}
