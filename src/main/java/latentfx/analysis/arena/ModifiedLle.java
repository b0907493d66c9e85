package latentfx.analysis.arena;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.projection.LeastAxes;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.Steps;

/**
 * Modified locally linear embedding (Zhang and Wang, NeurIPS 2006): several vectors of weights for each point instead of one,
 * as many as its neighbours leave undecided, so that the map keeps both directions of a sheet and not only the long one.
 * Each axis has mean 0 and mean square 1; distances on the map mean nothing.
 */
final class ModifiedLle {
    private static final double SEARCH_SHARE = 0.2;

    private ModifiedLle() {}

    /**
     * Lays {@code points} out: two columns.
     *
     * @param neighbours of each point, more than 3
     * @throws IllegalArgumentException if there are no more points than that, or their neighbours do not decide a map
     */
    static Matrix fit(Matrix points, int neighbours, Consumer<Progress> progress, Cancellation cancellation) {
        int n = points.rows();
        Steps searched = new Steps(n, Steps.part(progress, 0, SEARCH_SHARE), cancellation);
        NeighbourGraph near = NeighbourGraph.of(points, neighbours, searched);
        searched.end();
        double[][] lower = alignment(points, near, cancellation);
        return LeastAxes.of(lower, Steps.part(progress, SEARCH_SHARE, 1), cancellation);
    }

    /**
     * The lower triangle of Σ over points of the squared misfit of all their weights, with the constant vector raised from
     * eigenvalue 0 to the mean one.
     */
    private static double[][] alignment(Matrix points, NeighbourGraph near, Cancellation cancellation) {
        int n = near.rows();
        int k = near.k();
        List<double[][]> weights = UndecidedWeights.of(points, near, cancellation);
        double[][] lower = new double[n][];
        Arrays.setAll(lower, i -> new double[i + 1]);
        int[] columns = new int[k + 1];
        double[] values = new double[k + 1];
        double trace = 0;
        for (int row = 0; row < n; row++) {
            for (int p = 0; p < k; p++) {
                columns[p] = near.neighbour(row, p);
            }
            columns[k] = row;
            for (double[] vector : weights.get(row)) {
                for (int p = 0; p < k; p++) {
                    values[p] = -vector[p];
                }
                values[k] = 1;
                trace += add(lower, columns, values);
            }
        }
        for (double[] line : lower) {
            for (int j = 0; j < line.length; j++) {
                line[j] += trace / n / n;
            }
        }
        return lower;
    }

    /** Adds the outer product of {@code values} with itself; returns what the trace gains. */
    private static double add(double[][] lower, int[] columns, double[] values) {
        double trace = 0;
        for (int a = 0; a < columns.length; a++) {
            trace += values[a] * values[a];
            for (int b = 0; b < columns.length; b++) {
                if (columns[b] <= columns[a]) {
                    lower[columns[a]][columns[b]] += values[a] * values[b];
                }
            }
        }
        return trace;
    }
}
