package latentfx.ui.filters;

import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.analysis.filters.FilterActivity;
import latentfx.analysis.filters.FilterBank;

/** In which order the filters are shown. */
public enum FilterOrder {
    /** The largest weights first. */
    NORM,
    /** Those that look at the fewest pixels first. */
    RATIO,
    /** The most active first, as soon as that is known. */
    MEAN,
    /** As they are stored. */
    STORED;

    /** The units of {@code bank} in this order; as stored while the activity is not known. */
    int[] of(FilterBank bank, Optional<FilterActivity> activity) {
        return switch (this) {
            case NORM -> bank.byNorm();
            case RATIO -> bank.byRatio();
            case MEAN -> activity.map(FilterActivity::byMean).orElseGet(() -> stored(bank));
            case STORED -> stored(bank);
        };
    }

    private static int[] stored(FilterBank bank) {
        return IntStream.range(0, bank.units()).toArray();
    }
}
