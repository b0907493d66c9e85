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
 * Tells positions in a latent space that lie near codes from those in empty regions. The codes themselves set the scale: a
 * position is near if its {@value #NEIGHBOURS}th nearest code is no farther away than that of {@value #USUAL_PERCENT} % of the
 * codes, their own selves not counted. (The k-th neighbour distance as an estimate of density: Loftsgaarden and Quesenberry
 * 1965.)
 */
public final class NearData {
    /** Which neighbour's distance counts. */
    public static final int NEIGHBOURS = 10;

    /** So many percent of the codes are near to the others by definition. */
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
     * Measures the distances of neighbours among {@code codes} (one a row). Takes time with the square of the rows, on at most two threads.
     *
     * @param cancellation looked at before each code, on either thread
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
                own[row] = farthest(nearest, squared, row).orElse(Double.POSITIVE_INFINITY);
            });
        });
        Arrays.sort(own);
        return new NearData(distances, Quantile.ofSorted(own, USUAL_PERCENT / 100.0), cancellation);
    }

    /** How far the {@value #NEIGHBOURS}th nearest code of a near position is at most, in the units of the latent space. */
    public double reach() {
        return reach;
    }

    /** How far the {@value #NEIGHBOURS}th nearest code of {@code position} is. */
    public double distance(float[] position) {
        return farthest(new Nearest(NEIGHBOURS), codes.from(position), -1).orElse(Double.POSITIVE_INFINITY);
    }

    /** The share of {@code positions} (one a row, at least one) that are near, from 0 to 1. */
    public double share(Matrix positions) {
        if (positions.rows() == 0) {
            throw new IllegalArgumentException("no share of " + positions + ": it has no rows");
        }
        double near = Halves.sum(positions.rows(), (from, to) -> {
            Nearest nearest = new Nearest(NEIGHBOURS);
            int count = 0;
            for (int row = from; row < to; row++) {
                cancellation.throwIfCancelled();
                double distance =
                        farthest(nearest, codes.from(positions.row(row)), -1).orElse(Double.POSITIVE_INFINITY);
                count += distance <= reach ? 1 : 0;
            }
            return count;
        });
        return near / positions.rows();
    }

    /** Distance of the last of the nearest; empty where codes that are not numbers leave too few. */
    private static OptionalDouble farthest(Nearest nearest, float[] squared, int except) {
        nearest.among(squared, except);
        return nearest.found() < NEIGHBOURS
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squared[nearest.index(NEIGHBOURS - 1)]));
    }
}
