package latentfx.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.math.Samples;
import latentfx.math.SparseMatrix;
import latentfx.projection.graph.BarycentricWeights;
import latentfx.projection.graph.ClosedGroups;
import latentfx.projection.graph.GraphParts;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.Steps;

/**
 * Locally linear embedding: a map on which every point is the combination of its neighbours with the weights that
 * reconstruct it in the original space (Roweis and Saul, Science 290, 2000). Each axis has mean 0 and mean square 1;
 * distances on the map have no meaning. If the neighbour graph is not connected, only its largest component is
 * embedded, and the embedding carries a remark.
 *
 * @param neighbours of each point, 2 to 200
 */
public record LocallyLinear(int neighbours) implements NeighbourMethod {
    private static final ProjectionOption NEIGHBOURS = NeighbourMethod.option(10);

    /** The catalogue entry of this method. */
    static final ProjectionKind KIND = NeighbourMethod.kind("lle", NEIGHBOURS, LocallyLinear::new);

    /** The method with its default number of neighbours. */
    public static final LocallyLinear USUAL = new LocallyLinear(10);

    public LocallyLinear {
        NEIGHBOURS.check(neighbours);
    }

    @Override
    public ProjectionKind kind() {
        return KIND;
    }

    @Override
    public boolean keepsUnits() {
        return false;
    }

    @Override
    public Embedding place(Samples points, Consumer<Progress> progress, Cancellation cancellation) {
        NeighbourGraph near = search(points, progress, cancellation);
        GraphParts parts = GraphParts.of(SparseMatrix.distances(near));
        List<ProjectionRemark> remarks = new ArrayList<>();
        int[] shown = parts.largest();
        Samples used = points;
        if (parts.count() > 1) {
            // All neighbours of a part lie in it, so searching it again finds the same.
            remarks.add(new ProjectionRemark.LargestPartOnly(parts.count(), points.rows() - shown.length));
            used = points.at(shown);
            near = NeighbourGraph.of(used, neighbours, cancellation::throwIfCancelled);
        }
        int closed = ClosedGroups.count(near);
        if (closed > 1) {
            remarks.add(new ProjectionRemark.ClosedGroups(closed));
        }
        double[] weights = BarycentricWeights.of(used, near, cancellation);
        Matrix positions = solve(near, weights, Steps.part(progress, SEARCH_SHARE, 1), cancellation);
        return new Embedding(positions, shown, points.rows(), seed(), remarks);
    }

    /** The eigenvectors of (I − W)ᵀ(I − W) with the smallest eigenvalues, except the constant vector. */
    private static Matrix solve(
            NeighbourGraph near, double[] weights, Consumer<Progress> progress, Cancellation cancellation) {
        return LeastAxes.of(system(near, weights), progress, cancellation);
    }

    /**
     * The lower triangle of (I − W)ᵀ(I − W) + c·11ᵀ/n. The second term raises the eigenvalue of the constant vector, a
     * trivial solution of the first term, from 0 to the mean eigenvalue c. All other eigenvectors are unchanged, and
     * the sum is invertible.
     */
    private static double[][] system(NeighbourGraph near, double[] weights) {
        int n = near.rows();
        int k = near.k();
        double[][] lower = new double[n][];
        for (int i = 0; i < n; i++) {
            lower[i] = new double[i + 1];
        }
        int[] columns = new int[k + 1];
        double[] values = new double[k + 1];
        double trace = 0;
        for (int row = 0; row < n; row++) {
            columns[k] = row;
            values[k] = 1;
            for (int p = 0; p < k; p++) {
                columns[p] = near.neighbour(row, p);
                values[p] = -weights[row * k + p];
            }
            for (int a = 0; a <= k; a++) {
                trace += values[a] * values[a];
                for (int b = 0; b <= k; b++) {
                    if (columns[b] <= columns[a]) {
                        lower[columns[a]][columns[b]] += values[a] * values[b];
                    }
                }
            }
        }
        double constant = trace / n / n;
        for (double[] line : lower) {
            for (int j = 0; j < line.length; j++) {
                line[j] += constant;
            }
        }
        return lower;
    }
}
