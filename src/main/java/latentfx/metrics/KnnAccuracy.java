package latentfx.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.NotFiniteException;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/**
 * The leave-one-out accuracy of a k-nearest-neighbour classifier: the fraction of samples whose label wins the vote of
 * the {@code k} nearest other samples. 1 is perfect; chance level is near the fraction of the largest class.
 *
 * <p>Euclidean distances, uniform weights. Ties between classes go to the smallest label, as in scikit-learn. Where more
 * points than there are votes left are equally near, they share these votes, so that the order of the points decides
 * nothing.
 */
public final class KnnAccuracy {
    /** The number of neighbours in all figures of this program. */
    public static final int NEIGHBOURS = 10;

    private KnnAccuracy() {}

    /**
     * The accuracy over all {@code points} (one per row), in [0, 1]; empty if there are no more than {@code k} points, if
     * all points coincide, or if a value is not finite. Brute force on at most two threads.
     *
     * @param labels class of each row, 0 or more
     * @throws IllegalArgumentException if there is not one label per row, a label is negative or {@code k} is below 1
     */
    public static OptionalDouble leaveOneOut(Matrix points, int[] labels, int k) {
        return leaveOneOut(points, labels, k, new Cancellation());
    }

    /**
     * The accuracy over all {@code points} (one per row), in [0, 1], with cancellation; empty if there are no more than
     * {@code k} points, if all points coincide, or if a value is not finite. 10,000 points of 1024 numbers take tens of seconds.
     *
     * @param cancellation checked before each point on either thread
     */
    public static OptionalDouble leaveOneOut(Matrix points, int[] labels, int k, Cancellation cancellation) {
        int classes = Labels.classes(points, labels);
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + ": at least 1 neighbour has to vote");
        }
        if (points.rows() <= k || !NotFiniteException.isFinite(points) || coincide(points)) {
            return OptionalDouble.empty();
        }
        SquaredDistances distances = SquaredDistances.to(points);
        double right = Halves.sum(points.rows(), (from, to) -> {
            Vote vote = new Vote(labels, classes, k);
            distances.forRows(from, to, (row, squared) -> {
                cancellation.throwIfCancelled();
                vote.cast(row, squared);
            });
            return vote.right;
        });
        return OptionalDouble.of(right / points.rows());
    }

    private static boolean coincide(Matrix points) {
        float[] first = points.row(0);
        for (int i = 1; i < points.rows(); i++) {
            if (!Arrays.equals(first, points.row(i))) {
                return false;
            }
        }
        return true;
    }

    /** Classifies rows by vote; one instance per thread. */
    private static final class Vote {
        private final int[] labels;
        private final double[] votes;
        private final Nearest nearest;
        private final int k;
        private int right;

        Vote(int[] labels, int classes, int k) {
            this.labels = labels;
            this.votes = new double[classes];
            this.nearest = new Nearest(k);
            this.k = k;
        }

        void cast(int row, float[] squared) {
            nearest.among(squared, row);
            Arrays.fill(votes, 0);
            int[] near = nearest.indices();
            if (TiedRanks.among(squared, row, near)) {
                castTied(row, squared, squared[near[near.length - 1]]);
            } else {
                for (int index : near) {
                    votes[labels[index]]++;
                }
            }
            int winner = 0;
            for (int c = 1; c < votes.length; c++) {
                if (votes[c] > votes[winner]) {
                    winner = c;
                }
            }
            if (winner == labels[row]) {
                right++;
            }
        }

        /** Points nearer than {@code reach} vote; those at that distance share the votes that are left. */
        private void castTied(int row, float[] squared, float reach) {
            int nearer = 0;
            int tied = 0;
            for (int j = 0; j < squared.length; j++) {
                nearer += j != row && squared[j] < reach ? 1 : 0;
                tied += j != row && squared[j] == reach ? 1 : 0;
            }
            double share = (double) (k - nearer) / tied;
            for (int j = 0; j < squared.length; j++) {
                if (j != row && squared[j] <= reach) {
                    votes[labels[j]] += squared[j] < reach ? 1 : share;
                }
            }
        }
    }
}
