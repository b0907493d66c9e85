package latentfx.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.NotFiniteException;
import latentfx.math.SplitMix64;
import latentfx.task.Cancellation;

/**
 * One run of k-means: Lloyd's iterations (1982) from centres chosen by k-means++ (Arthur and Vassilvitskii 2007), until no
 * point changes its cluster, the inertia falls by less than a hundred-thousandth, or after {@value #MOST_STEPS} steps.
 *
 * @param clusters number of the cluster of each point, from 0; shared
 * @param inertia sum of squared distances from each point to the centre of its cluster
 */
public record KMeans(int[] clusters, double inertia) {
    private static final int MOST_STEPS = 200;
    private static final double HARDLY = 1e-5;

    /**
     * Runs k-means from {@code starts} different starts; the run with the lowest inertia comes first. The same seed gives the
     * same runs. At most two threads; a second for 10 starts with 10,000 points of 4 numbers.
     *
     * @param points one per row, more than {@code k} of them, finite
     * @param k number of clusters, at least 1
     * @param cancellation checked at each step
     * @throws IllegalArgumentException if there are not more points than clusters, or a number is out of range
     */
    public static List<KMeans> runs(Matrix points, int k, int starts, long seed, Cancellation cancellation) {
        if (k < 1 || starts < 1 || points.rows() <= k) {
            throw new IllegalArgumentException(starts + " starts with " + k + " clusters do not fit " + points
                    + ": give more points than clusters");
        }
        NotFiniteException.check(points, "point");
        float[] values = points.toArray();
        List<KMeans> runs = new ArrayList<>();
        for (int start = 0; start < starts; start++) {
            SplitMix64 random = new SplitMix64(SplitMix64.combine(seed, start));
            runs.add(new Run(values, points.rows(), points.columns(), k, cancellation).from(random));
        }
        runs.sort(Comparator.comparingDouble(KMeans::inertia));
        return runs;
    }

    /** The state of one run. */
    private static final class Run {
        private final float[] values;
        private final int rows;
        private final int columns;
        private final double[][] centres;
        private final int[] clusters;
        private final double[] nearest;
        private final Cancellation cancellation;

        Run(float[] values, int rows, int columns, int k, Cancellation cancellation) {
            this.values = values;
            this.rows = rows;
            this.columns = columns;
            this.cancellation = cancellation;
            centres = new double[k][columns];
            clusters = new int[rows];
            nearest = new double[rows];
        }

        KMeans from(SplitMix64 random) {
            seed(random);
            double inertia = assign();
            for (int step = 0; step < MOST_STEPS; step++) {
                cancellation.throwIfCancelled();
                move();
                double next = assign();
                if (next >= inertia * (1 - HARDLY)) {
                    return new KMeans(clusters, next);
                }
                inertia = next;
            }
            return new KMeans(clusters, inertia);
        }

        /** The first centre is any point; each next one is a point drawn by its squared distance to the nearest centre. */
        private void seed(SplitMix64 random) {
            place(0, random.below(rows));
            Arrays.fill(nearest, Double.POSITIVE_INFINITY);
            for (int c = 1; c < centres.length; c++) {
                double total = 0;
                for (int i = 0; i < rows; i++) {
                    nearest[i] = Math.min(nearest[i], squared(i, centres[c - 1]));
                    total += nearest[i];
                }
                double left = random.between(0, total);
                int chosen = 0;
                while (chosen < rows - 1 && left >= nearest[chosen]) {
                    left -= nearest[chosen];
                    chosen++;
                }
                place(c, chosen);
            }
        }

        private void place(int centre, int row) {
            for (int d = 0; d < columns; d++) {
                centres[centre][d] = values[row * columns + d];
            }
        }

        private double squared(int row, double[] centre) {
            double sum = 0;
            for (int d = 0; d < columns; d++) {
                double off = values[row * columns + d] - centre[d];
                sum += off * off;
            }
            return sum;
        }

        /** Assigns each point to its nearest centre and returns the inertia. */
        private double assign() {
            return Halves.sum(rows, (from, to) -> {
                double sum = 0;
                for (int i = from; i < to; i++) {
                    double least = Double.POSITIVE_INFINITY;
                    for (int c = 0; c < centres.length; c++) {
                        double distance = squared(i, centres[c]);
                        if (distance < least) {
                            least = distance;
                            clusters[i] = c;
                        }
                    }
                    nearest[i] = least;
                    sum += least;
                }
                return sum;
            });
        }

        /** Moves each centre to the mean of its points; one that has none moves to the point farthest from its centre. */
        private void move() {
            int[] counts = new int[centres.length];
            double[][] sums = new double[centres.length][columns];
            for (int i = 0; i < rows; i++) {
                counts[clusters[i]]++;
                for (int d = 0; d < columns; d++) {
                    sums[clusters[i]][d] += values[i * columns + d];
                }
            }
            for (int c = 0; c < centres.length; c++) {
                if (counts[c] == 0) {
                    int far = farthest();
                    place(c, far);
                    nearest[far] = 0;
                } else {
                    for (int d = 0; d < columns; d++) {
                        centres[c][d] = sums[c][d] / counts[c];
                    }
                }
            }
        }

        private int farthest() {
            int far = 0;
            for (int i = 1; i < rows; i++) {
                far = nearest[i] > nearest[far] ? i : far;
            }
            return far;
        }
    }
}
