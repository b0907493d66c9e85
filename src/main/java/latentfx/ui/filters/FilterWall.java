package latentfx.ui.filters;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.analysis.SampleImages;
import latentfx.analysis.filters.FilterActivity;
import latentfx.analysis.filters.FilterBank;
import latentfx.analysis.filters.FilterSamples;
import latentfx.analysis.filters.FilterSide;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;

/**
 * The filters of a model in an order.
 *
 * @param bank the filters
 * @param activity how active the units are; empty while that is not known
 * @param order in which order
 * @param units the units in that order
 */
record FilterWall(FilterBank bank, Optional<FilterActivity> activity, FilterOrder order, List<Integer> units) {
    FilterWall {
        units = List.copyOf(units);
    }

    /** What is wanted of a wall. */
    record Wanted(OpenModel open, FilterSide side, boolean fromSource, FilterOrder order, boolean reversed) {
        /** Whether {@code other} is of the same units and samples, in whatever order. */
        boolean isOfSame(Wanted other) {
            return open.equals(other.open) && side == other.side && fromSource == other.fromSource;
        }
    }

    /** Reads the filters; takes the activity from {@code known} if it is of the same ones. */
    static FilterWall read(Wanted wanted, Optional<FilterWall> known) {
        Optional<FilterWall> same =
                known.filter(it -> it.bank.open().equals(wanted.open) && it.bank.side() == wanted.side);
        FilterBank bank = same.map(FilterWall::bank).orElseGet(() -> FilterBank.of(wanted.open, wanted.side));
        return arranged(bank, same.flatMap(FilterWall::activity), wanted);
    }

    /** The same filters with the activity of their units, which takes up to some seconds. */
    FilterWall watched(Wanted wanted, SampleImages images, LatestSlot<Progress> progress, Cancellation cancellation) {
        FilterSamples samples = FilterSamples.of(bank.open(), images);
        return arranged(bank, Optional.of(FilterActivity.of(bank, samples, progress::offer, cancellation)), wanted);
    }

    private static FilterWall arranged(FilterBank bank, Optional<FilterActivity> activity, Wanted wanted) {
        int[] sorted = wanted.order.of(bank, activity);
        List<Integer> units = IntStream.range(0, sorted.length)
                .mapToObj(i -> sorted[wanted.reversed ? sorted.length - 1 - i : i])
                .toList();
        return new FilterWall(bank, activity, wanted.order, units);
    }
}
