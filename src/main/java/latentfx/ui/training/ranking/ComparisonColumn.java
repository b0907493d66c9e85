package latentfx.ui.training.ranking;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the ranking, with the order of the rows that each defines. */
public enum ComparisonColumn {
    NAME,
    KIND,
    LATENT,
    LOSS,
    KNN,
    ACTIVE,
    TIME,
    EPOCHS;

    /**
     * The order of the rows, the largest value first if {@code descending}; rows without a value come last. Losses that
     * cannot be compared stay in separate groups in both directions.
     */
    Comparator<ComparisonRow> order(boolean descending) {
        return switch (this) {
            case NAME -> by(row -> Optional.of(row.name().toLowerCase(Locale.ROOT)), descending);
            case KIND -> by(row -> Optional.of(row.spec().kind()), descending);
            case LATENT -> by(row -> Optional.of(row.spec().shape().latent()), descending);
            case LOSS ->
                by(ComparisonColumn::lossGroup, false)
                        .thenComparing(by(row -> row.loss().map(ComparisonLoss::value), descending));
            case KNN -> by(ComparisonRow::knnAccuracy, descending);
            case ACTIVE -> by(ComparisonRow::activeUnits, descending);
            case TIME -> by(ComparisonRow::seconds, descending);
            case EPOCHS -> by(ComparisonRow::epochs, descending);
        };
    }

    /** The key of its texts. */
    String key() {
        return "compare.column." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether its values are numbers. */
    boolean isNumber() {
        return this != NAME && this != KIND;
    }

    private static <T extends Comparable<T>> Comparator<ComparisonRow> by(
            Function<ComparisonRow, Optional<T>> value, boolean descending) {
        Comparator<T> directed = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (one, other) -> {
            Optional<T> a = value.apply(one);
            Optional<T> b = value.apply(other);
            return a.isPresent() && b.isPresent()
                    ? directed.compare(a.get(), b.get())
                    : Boolean.compare(b.isPresent(), a.isPresent());
        };
    }

    private static Optional<String> lossGroup(ComparisonRow row) {
        return row.loss()
                .map(loss -> loss.measure() + " " + loss.likelihood().family() + " "
                        + loss.likelihood().sigma());
    }
}
