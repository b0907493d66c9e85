package latentfx.projection.graph;

import latentfx.math.NeighbourGraph;
import latentfx.math.SparseMatrix;

/**
 * The fuzzy simplicial set of UMAP (McInnes, Healy and Melville, arXiv:1802.03426, section 4): the membership strength
 * of a point's nearest neighbour is 1, of the others exp(−(d − d₁)/σ), where σ makes the sum log₂ k; the strengths a
 * and b of both directions are combined as a + b − ab.
 */
public final class FuzzyGraph {
    private static final int ROUNDS = 64;
    /** Lower bound of σ as a fraction of the mean distance: σ would be 0 for coinciding points. */
    private static final double LEAST_WIDTH = 1e-3;

    private FuzzyGraph() {}

    /** The symmetric graph of membership strengths. */
    public static SparseMatrix of(NeighbourGraph graph) {
        int k = graph.k();
        double[] certainty = new double[graph.rows() * k];
        double meanOfAll = 0;
        for (int i = 0; i < certainty.length; i++) {
            meanOfAll += graph.distance(i / k, i % k) / certainty.length;
        }
        for (int row = 0; row < graph.rows(); row++) {
            double nearest = firstPositive(graph, row);
            double width = width(graph, row, nearest, meanOfAll);
            for (int p = 0; p < k; p++) {
                certainty[row * k + p] = certainty(graph.distance(row, p) - nearest, width);
            }
        }
        return SparseMatrix.symmetric(graph, certainty, (there, back) -> there + back - there * back);
    }

    private static double firstPositive(NeighbourGraph graph, int row) {
        for (int p = 0; p < graph.k(); p++) {
            if (graph.squaredDistance(row, p) > 0) {
                return graph.distance(row, p);
            }
        }
        return 0;
    }

    private static double width(NeighbourGraph graph, int row, double nearest, double meanOfAll) {
        int k = graph.k();
        double mean = 0;
        for (int p = 0; p < k; p++) {
            mean += graph.distance(row, p) / k;
        }
        double wanted = Math.log(k) / Math.log(2);
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double width = mean > 0 ? mean : 1;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            for (int p = 0; p < k; p++) {
                sum += certainty(graph.distance(row, p) - nearest, width);
            }
            if (sum > wanted) {
                high = width;
                width = (low + high) / 2;
            } else {
                low = width;
                width = high == Double.POSITIVE_INFINITY ? 2 * width : (low + high) / 2;
            }
        }
        return Math.max(width, LEAST_WIDTH * (nearest > 0 ? mean : meanOfAll));
    }

    private static double certainty(double beyond, double width) {
        return beyond <= 0 || width <= 0 ? 1 : Math.exp(-beyond / width);
    }
}
