package latentfx.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentfx.math.Quantile;

/**
 * How well a score, larger is odder, tells odd samples from normal ones at every threshold: the receiver operating
 * characteristic (Fawcett 2006). Immutable.
 */
public final class RocCurve {
    private final double[] normal;
    private final double[] odd;

    private RocCurve(double[] normal, double[] odd) {
        this.normal = normal;
        this.odd = odd;
    }

    /**
     * A threshold and what it does.
     *
     * @param falseAlarms share of normal samples above it, 0 to 1
     * @param caught share of odd samples above it, 0 to 1
     */
    public record Point(double falseAlarms, double caught) {}

    /**
     * The curve of scores.
     *
     * @param normal scores of normal samples, at least one
     * @param odd scores of odd samples, at least one
     * @throws IllegalArgumentException if there are none, or one is not a number
     */
    public static RocCurve of(double[] normal, double[] odd) {
        return new RocCurve(sorted("normal", normal), sorted("odd", odd));
    }

    private static double[] sorted(String what, double[] scores) {
        if (scores.length == 0) {
            throw new IllegalArgumentException("there are no scores of " + what + " samples");
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        if (Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("a score of a " + what + " sample is not a number");
        }
        return sorted;
    }

    /**
     * The area under the curve: the chance that an odd sample scores above a normal one, ties counted half (Mann and Whitney
     * 1947). 0.5 says nothing; below 0.5 the score calls the odd ones more normal than the normal ones.
     */
    public double area() {
        double wins = 0;
        int below = 0;
        int upTo = 0;
        for (double score : odd) {
            while (below < normal.length && normal[below] < score) {
                below++;
            }
            while (upTo < normal.length && normal[upTo] <= score) {
                upTo++;
            }
            wins += (below + upTo) / 2.0;
        }
        return wins / normal.length / odd.length;
    }

    /** What happens if every sample that scores above {@code threshold} raises an alarm. */
    public Point at(double threshold) {
        return new Point(above(normal, threshold), above(odd, threshold));
    }

    /**
     * The threshold that a share of the normal samples lies above: the quantile 1 − {@code falseAlarms} of their scores, linear
     * between them.
     *
     * @param falseAlarms 0 to 1
     */
    public double threshold(double falseAlarms) {
        return Quantile.ofSorted(normal, 1 - falseAlarms);
    }

    /** The share of odd samples caught where {@code falseAlarms} of the normal ones raise an alarm. */
    public double caughtAt(double falseAlarms) {
        return at(threshold(falseAlarms)).caught();
    }

    /**
     * The curve from (0, 0) to (1, 1), for drawing.
     *
     * @param steps how many thresholds, 1 or more, evenly spaced among the scores
     */
    public List<Point> points(int steps) {
        double[] all = Arrays.copyOf(normal, normal.length + odd.length);
        System.arraycopy(odd, 0, all, normal.length, odd.length);
        Arrays.sort(all);
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0));
        for (int step = 0; step < steps; step++) {
            int rank = (int) ((steps - 1L - step) * (all.length - 1) / Math.max(1, steps - 1));
            points.add(at(all[rank]));
        }
        points.add(new Point(1, 1));
        return points;
    }

    private static double above(double[] sorted, double threshold) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > threshold) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (double) (sorted.length - low) / sorted.length;
    }
}
