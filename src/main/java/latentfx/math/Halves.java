package latentfx.math;

import java.util.stream.IntStream;

/**
 * Splits a long loop over rows between at most two threads, so that the rest of the machine stays free for the window.
 * The two partial sums are added in a fixed order: the result does not depend on which half ends first.
 */
public final class Halves {
    private Halves() {}

    /** Sums over the rows from {@code from} (inclusive) to {@code to} (exclusive). */
    @FunctionalInterface
    public interface RangeSum {
        double over(int from, int to);
    }

    /** Works on the rows from {@code from} (inclusive) to {@code to} (exclusive). */
    @FunctionalInterface
    public interface RangeWork {
        void over(int from, int to);
    }

    /** Works on rows 0 to {@code count}; both halves run at once, so each must write only to what belongs to its rows. */
    public static void run(int count, RangeWork work) {
        sum(count, (from, to) -> {
            work.over(from, to);
            return 0;
        });
    }

    /** Sums over rows 0 to {@code count}; both halves run at once, so {@code sum} must not share anything mutable. */
    public static double sum(int count, RangeSum sum) {
        int middle = count / 2;
        double[] parts = IntStream.range(0, 2)
                .parallel()
                .mapToDouble(half -> half == 0 ? sum.over(0, middle) : sum.over(middle, count))
                .toArray();
        return parts[0] + parts[1];
    }
}
