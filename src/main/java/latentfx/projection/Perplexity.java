package latentfx.projection;

import latentfx.math.NeighbourGraph;
import latentfx.math.SparseMatrix;

/**
 * The joint probabilities of t-SNE: Gaussian kernels around each point, whose widths give the neighbours the requested
 * perplexity, symmetrised and normalised to a sum of 1 (van der Maaten and Hinton 2008, van der Maaten 2014).
 */
final class Perplexity {
    private static final int MOST_ROUNDS = 100;
    private static final double TOLERANCE = 1e-5;

    private Perplexity() {}

    /** The joint probabilities along the edges of {@code graph}; all others are 0. */
    static SparseMatrix joint(NeighbourGraph graph, double perplexity) {
        int k = graph.k();
        double[] conditional = new double[graph.rows() * k];
        double[] row = new double[k];
        for (int i = 0; i < graph.rows(); i++) {
            fill(graph, i, Math.log(perplexity), row);
            System.arraycopy(row, 0, conditional, i * k, k);
        }
        double all = 2.0 * graph.rows();
        return SparseMatrix.symmetric(graph, conditional, (there, back) -> (there + back) / all);
    }

    /**
     * Finds the precision of one point's Gaussian by bisection, and writes its conditional probabilities to {@code
     * row}.
     */
    private static void fill(NeighbourGraph graph, int i, double entropyWanted, double[] row) {
        double scale = 0;
        for (int p = 0; p < row.length; p++) {
            scale += graph.squaredDistance(i, p) / row.length;
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        // In units of the mean squared distance, so that points of any scale need as many rounds.
        double precision = scale > 0 ? 1 / scale : 1;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double entropy = probabilities(graph, i, precision, row);
            if (Math.abs(entropy - entropyWanted) < TOLERANCE) {
                return;
            }
            if (entropy > entropyWanted) {
                low = precision;
                precision = high == Double.POSITIVE_INFINITY ? 2 * precision : (low + high) / 2;
            } else {
                high = precision;
                precision = (low + high) / 2;
            }
        }
    }

    private static double probabilities(NeighbourGraph graph, int i, double precision, double[] row) {
        // Relative to the nearest: far groups would underflow to 0 over 0.
        double nearest = graph.squaredDistance(i, 0);
        double sum = 0;
        double weighted = 0;
        for (int p = 0; p < row.length; p++) {
            double off = precision * (graph.squaredDistance(i, p) - nearest);
            row[p] = Math.exp(-off);
            sum += row[p];
            weighted += off * row[p];
        }
        for (int p = 0; p < row.length; p++) {
            row[p] /= sum;
        }
        return Math.log(sum) + weighted / sum;
    }
}
