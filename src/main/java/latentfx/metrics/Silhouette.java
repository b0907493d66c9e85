package latentfx.metrics;

import java.util.Arrays;
import java.util.OptionalDouble;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.NotFiniteException;
import latentfx.math.SquaredDistances;

/**
 * The mean silhouette coefficient, a measure of how well classes are separated (Rousseeuw 1987). For a sample, a is the
 * mean Euclidean distance to the others of its class, b the smallest mean distance to another class, and its
 * coefficient is (b - a) / max(a, b), or 0 for the only sample of a class. From -1 (samples nearer to another class)
 * over 0 (overlapping classes) to 1 (well separated classes).
 */
public final class Silhouette {
    private Silhouette() {}

    /**
     * The mean over all {@code points} (one per row), in [-1, 1]; empty if there are fewer than two classes, or as many
     * as points, or if a value is not finite. Quadratic in the number of points; uses at most two threads.
     *
     * @param labels class of each row, 0 or more
     * @throws IllegalArgumentException if there is not one label per row or a label is negative
     */
    public static OptionalDouble mean(Matrix points, int[] labels) {
        int[] sizes = new int[Labels.classes(points, labels)];
        for (int label : labels) {
            sizes[label]++;
        }
        long present = Arrays.stream(sizes).filter(size -> size > 0).count();
        if (present < 2 || present >= points.rows() || !NotFiniteException.isFinite(points)) {
            return OptionalDouble.empty();
        }
        SquaredDistances distances = SquaredDistances.to(points);
        double sum = Halves.sum(points.rows(), (from, to) -> {
            Coefficients coefficients = new Coefficients(labels, sizes);
            distances.forRows(from, to, coefficients::add);
            return coefficients.sum;
        });
        return OptionalDouble.of(sum / points.rows());
    }

    /** Sums the coefficients of rows; one instance per thread. */
    private static final class Coefficients {
        private final int[] labels;
        private final int[] sizes;
        private final double[] toClass;
        private double sum;

        Coefficients(int[] labels, int[] sizes) {
            this.labels = labels;
            this.sizes = sizes;
            this.toClass = new double[sizes.length];
        }

        void add(int row, float[] squared) {
            Arrays.fill(toClass, 0);
            for (int j = 0; j < squared.length; j++) {
                toClass[labels[j]] += Math.sqrt(squared[j]);
            }
            int own = labels[row];
            if (sizes[own] == 1) {
                return;
            }
            double within = toClass[own] / (sizes[own] - 1);
            double between = Double.POSITIVE_INFINITY;
            for (int c = 0; c < sizes.length; c++) {
                if (c != own && sizes[c] > 0) {
                    between = Math.min(between, toClass[c] / sizes[c]);
                }
            }
            double larger = Math.max(within, between);
            sum += larger == 0 ? 0 : (between - within) / larger;
        }
    }
}
