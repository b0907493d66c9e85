package latentfx.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.Quantile;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/**
 * Classifies positions in a latent space as near the data or in empty regions. A position is near if the distance to
 * its {@value #NEIGHBOURS}th nearest code is at most the {@value #USUAL_PERCENT}th percentile of the same distance
 * among the codes, each without itself. (The k-th neighbour distance as an estimate of density: Loftsgaarden and
 * Quesenberry 1965.)
 */
public final class NearData {
    /** Rank of the neighbour whose distance is used. */
    public static final int NEIGHBOURS = 10;

    /** Percentage of the codes that are near by definition. */
    public static final int USUAL_PERCENT = 95;

    private final SquaredDistances codes;
    private final double reach;
    private final Cancellation cancellation;

    private NearData(SquaredDistances codes, double reach, Cancellation cancellation) {
        this.codes = codes;
        this.reach = reach;
        this.cancellation = cancellation;
    }

    /**
     * Measures the neighbour distances among {@code codes} (one per row). Quadratic in the number of rows; uses at most
     * two threads.
     *
     * @param cancellation checked before each code, on either thread
     * @throws IllegalArgumentException if there are no more than {@value #NEIGHBOURS} codes
     */
    public static NearData of(Matrix codes, Cancellation cancellation) {
        if (codes.rows() <= NEIGHBOURS) {
            throw new IllegalArgumentException(
                    codes + " have no " + NEIGHBOURS + " neighbours each: nothing says what is near");
        }
        SquaredDistances distances = SquaredDistances.to(codes);
        double[] own = new double[codes.rows()];
        Halves.run(own.length, (from, to) -> {
            Nearest nearest = new Nearest(NEIGHBOURS);
            distances.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                own[row] = farthest(nearest, squared, row, distances.unit()).orElse(Double.POSITIVE_INFINITY);
            });
        });
        Arrays.sort(own);
        return new NearData(distances, Quantile.ofSorted(own, USUAL_PERCENT / 100.0), cancellation);
    }

    /**
     * The threshold: the largest distance of a near position to its {@value #NEIGHBOURS}th nearest code, in the units
     * of the latent space.
     */
    public double reach() {
        return reach;
    }

    /** The distance from {@code position} to its {@value #NEIGHBOURS}th nearest code. */
    public double distance(float[] position) {
        return farthest(new Nearest(NEIGHBOURS), codes.from(position), -1, codes.unit())
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The fraction of {@code positions} (one per row, at least one) that are near, in [0, 1]. */
    public double share(Matrix positions) {
        if (positions.rows() == 0) {
            throw new IllegalArgumentException("no share of " + positions + ": it has no rows");
        }
        double near = Halves.sum(positions.rows(), (from, to) -> {
            Nearest nearest = new Nearest(NEIGHBOURS);
            int count = 0;
            for (int row = from; row < to; row++) {
                cancellation.throwIfCancelled();
                double distance = farthest(nearest, codes.from(positions.row(row)), -1, codes.unit())
                        .orElse(Double.POSITIVE_INFINITY);
                count += distance <= reach ? 1 : 0;
            }
            return count;
        });
        return near / positions.rows();
    }

    /** Distance to the farthest of the nearest codes; empty if too few distances are finite. */
    private static OptionalDouble farthest(Nearest nearest, float[] squared, int except, double unit) {
        nearest.among(squared, except);
        return nearest.found() < NEIGHBOURS
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squared[nearest.index(NEIGHBOURS - 1)]) * unit);
    }
}
