package latentfx.metrics;

import java.util.Arrays;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/**
 * Density and coverage of draws against codes (Naeem, Oh, Uh, Choi and Yoo 2020, "Reliable fidelity and diversity metrics for
 * generative models", ICML). Around each code lies a ball that reaches to its k-th nearest other code.
 *
 * <p><b>Coverage</b> is the share of codes whose ball holds at least one draw: how much of the data the draws reach. It is
 * low where all draws lie near the same few codes, which the share of draws near data cannot tell. <b>Density</b> is the mean
 * number of balls that a draw lies in, over k: near 1 where draws are spread like the codes, above 1 where they gather in
 * dense regions. For as many draws as codes from the same distribution, coverage is 1 − 2⁻ᵏ on average, 0.97 for k = 5.
 *
 * @param density 0 or more
 * @param coverage in [0, 1]
 */
public record DensityCoverage(double density, double coverage) {
    /** The k that the paper chooses. */
    public static final int NEIGHBOURS = 5;

    /**
     * Compares {@code draws} with {@code codes} (one per row each).
     *
     * @param cancellation checked before each code, on either thread
     * @throws IllegalArgumentException if there are not more than {@code k} codes, no draws, or {@code k} is below 1
     */
    public static DensityCoverage of(Matrix codes, Matrix draws, int k, Cancellation cancellation) {
        return Balls.around(codes, k, cancellation).hold(draws, cancellation);
    }

    /** The balls around codes, to compare several sets of draws with them. */
    public static final class Balls {
        private final Matrix codes;
        private final double[] radii;
        private final int k;

        private Balls(Matrix codes, double[] radii, int k) {
            this.codes = codes;
            this.radii = radii;
            this.k = k;
        }

        /**
         * A ball around each of {@code codes} (one per row) that reaches to its {@code k}-th nearest other code. Quadratic in
         * the number of codes; at most two threads.
         *
         * @throws IllegalArgumentException if there are not more than {@code k} codes, or {@code k} is below 1
         */
        public static Balls around(Matrix codes, int k, Cancellation cancellation) {
            if (codes.rows() <= k) {
                throw new IllegalArgumentException(codes + " have no " + k + " neighbours each: give more codes");
            }
            return new Balls(codes, radii(codes, k, cancellation), k);
        }

        /**
         * How the balls hold {@code draws} (one per row). The time grows with the product of their numbers; at most two
         * threads.
         *
         * @throws IllegalArgumentException if there are no draws
         */
        public DensityCoverage hold(Matrix draws, Cancellation cancellation) {
            if (draws.rows() == 0) {
                throw new IllegalArgumentException("no draws cover anything: give at least one");
            }
            SquaredDistances toDraws = SquaredDistances.to(draws);
            int[] held = new int[radii.length];
            Halves.run(held.length, (from, to) -> {
                for (int row = from; row < to; row++) {
                    cancellation.throwIfCancelled();
                    double reach = radii[row] / toDraws.unit();
                    float square = (float) (reach * reach);
                    int count = 0;
                    for (float squared : toDraws.from(codes.row(row))) {
                        count += squared <= square ? 1 : 0;
                    }
                    held[row] = count;
                }
            });
            long covered = Arrays.stream(held).filter(count -> count > 0).count();
            double pairs = Arrays.stream(held).asLongStream().sum();
            return new DensityCoverage(pairs / ((double) k * draws.rows()), (double) covered / held.length);
        }
    }

    /** The distance from each code to its k-th nearest other code; NaN where too few distances are finite. */
    private static double[] radii(Matrix codes, int k, Cancellation cancellation) {
        SquaredDistances distances = SquaredDistances.to(codes);
        double[] radii = new double[codes.rows()];
        Halves.run(radii.length, (from, to) -> {
            Nearest nearest = new Nearest(k);
            distances.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                nearest.among(squared, row);
                radii[row] = nearest.found() < k ? Double.NaN : Math.sqrt(nearest.squared(k - 1)) * distances.unit();
            });
        });
        return radii;
    }
}
