package latentfx.ui.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.model.OpenModel;

/**
 * What the user has chosen to walk between.
 *
 * @param side the map it was chosen on; the other one shows it too where both show the same samples
 * @param from the first end; empty while nothing is chosen
 * @param between stops on the way, in order; none unless both ends are chosen
 * @param to the second end; empty until it is chosen
 */
public record PathSelection(Side side, Optional<Stop> from, List<Stop> between, Optional<Stop> to) {
    /** Nothing chosen. */
    public static final PathSelection NONE = new PathSelection(Side.LEFT, Optional.empty(), Optional.empty());

    public PathSelection {
        if (to.isPresent() && from.isEmpty()) {
            throw new IllegalArgumentException("a path has no second end before it has a first");
        }
        if (to.isEmpty() && !between.isEmpty()) {
            throw new IllegalArgumentException("a path has no stops on the way before it has both ends");
        }
        between = List.copyOf(between);
    }

    /** A selection without stops on the way. */
    public PathSelection(Side side, Optional<Stop> from, Optional<Stop> to) {
        this(side, from, List.of(), to);
    }

    /** A selection of both ends. */
    public static PathSelection between(Side side, Stop from, Stop to) {
        return new PathSelection(side, Optional.of(from), Optional.of(to));
    }

    /** Whether nothing is chosen. */
    public boolean isEmpty() {
        return from.isEmpty();
    }

    /** Whether both ends are chosen. */
    public boolean complete() {
        return to.isPresent();
    }

    /**
     * The selection after {@code end} has been clicked on {@code clicked}: it ends the path begun there, or begins a new one.
     * A second click on the very sample that the path begins with changes nothing.
     */
    public PathSelection click(Side clicked, Stop end, boolean linked) {
        boolean begun = from.isPresent() && to.isEmpty() && (linked || clicked == side);
        if (!begun) {
            return new PathSelection(clicked, Optional.of(end), Optional.empty());
        }
        return from.get().equals(end) ? this : new PathSelection(clicked, from, Optional.of(end));
    }

    /** The selection with its first or second end moved to {@code end} on the map {@code moved}. */
    public PathSelection move(Side moved, boolean first, Stop end) {
        return first
                ? new PathSelection(moved, Optional.of(end), between, to)
                : new PathSelection(moved, from, between, Optional.of(end));
    }

    /** The selection with {@code end} as one more stop, the {@code index}th between the ends. */
    public PathSelection insert(int index, Stop end) {
        List<Stop> more = new ArrayList<>(between);
        more.add(index, end);
        return new PathSelection(side, from, more, to);
    }

    /** The selection with its stop {@code index} between the ends moved to {@code end} on the map {@code moved}. */
    public PathSelection moveStop(Side moved, int index, Stop end) {
        List<Stop> changed = new ArrayList<>(between);
        changed.set(index, end);
        return new PathSelection(moved, from, changed, to);
    }

    /** The selection without its stop {@code index} between the ends. */
    public PathSelection remove(int index) {
        List<Stop> fewer = new ArrayList<>(between);
        fewer.remove(index);
        return new PathSelection(side, from, fewer, to);
    }

    /** The sample that was chosen last: the end that is another one than {@code before}, else whichever end is a sample. */
    public OptionalInt changedSample(PathSelection before) {
        Stream<Optional<Stop>> newestFirst = from.equals(before.from()) ? Stream.of(to, from) : Stream.of(from, to);
        return newestFirst
                .flatMap(Optional::stream)
                .filter(Stop.Sample.class::isInstance)
                .mapToInt(end -> ((Stop.Sample) end).index())
                .findFirst();
    }

    /** Whether both ends, as far as chosen, exist in {@code models}. */
    public boolean fits(ModelPair models) {
        return models.get(side)
                .filter(open -> ends().allMatch(end -> fits(end, open, models)))
                .isPresent();
    }

    private boolean fits(Stop end, OpenModel open, ModelPair models) {
        if (end instanceof Stop.Sample sample) {
            return sample.index() < open.sheet().size();
        }
        Stop.Free free = (Stop.Free) end;
        boolean reachable = free.side() == side || models.linked();
        return reachable && models.dimensions(free.side()) == free.code().length;
    }

    private Stream<Stop> ends() {
        return Stream.of(from.stream(), between.stream(), to.stream()).flatMap(Function.identity());
    }
}
