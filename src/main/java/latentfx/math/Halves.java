package latentfx.math;

import java.util.stream.IntStream;

/**
 * Runs a long loop over rows on at most two threads, leaving the other processors to the window. Partial sums are added
 * in a fixed order, so the result is deterministic.
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

    /**
     * Processes rows 0 (inclusive) to {@code count} (exclusive). Both halves run in parallel, so each must write only
     * to data of its own rows.
     */
    public static void run(int count, RangeWork work) {
        sum(count, (from, to) -> {
            work.over(from, to);
            return 0;
        });
    }

    /**
     * Sums over rows 0 (inclusive) to {@code count} (exclusive). Both halves run in parallel, so {@code sum} must not
     * use shared mutable state.
     */
    public static double sum(int count, RangeSum sum) {
        int middle = count / 2;
        double[] parts = IntStream.range(0, 2)
                .parallel()
                .mapToDouble(half -> half == 0 ? sum.over(0, middle) : sum.over(middle, count))
                .toArray();
        return parts[0] + parts[1];
    }
}
