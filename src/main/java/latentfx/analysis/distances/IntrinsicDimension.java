package latentfx.analysis.distances;

import java.util.stream.IntStream;
import latentfx.math.NeighbourGraph;

/** Estimates of the dimension that data locally has, from distances between neighbours; each is a lower bound at finite n. */
public final class IntrinsicDimension {
    private static final double LOWER = 0.9;

    private IntrinsicDimension() {}

    /**
     * The maximum-likelihood estimate of Levina and Bickel (2004), with the mean of inverses of MacKay and Ghahramani
     * (2005): {@code 1/mean_i[Σ_{j<k} ln(T_k/T_j) / (k − 2)]}.
     *
     * @param k neighbours used, 3 or more; at most those of {@code graph}
     */
    public static double levinaBickel(NeighbourGraph graph, int k) {
        double sum = 0;
        int used = 0;
        for (int row = 0; row < graph.rows(); row++) {
            double farthest = graph.squaredDistance(row, k - 1);
            double logs = 0;
            for (int j = 0; j < k - 1; j++) {
                logs += Math.log(farthest / graph.squaredDistance(row, j)) / 2;
            }
            if (Double.isFinite(logs)) {
                sum += logs / (k - 2);
                used++;
            }
        }
        return used / sum;
    }

    /**
     * TwoNN (Facco et al. 2017): the slope through 0 of {@code −ln(1 − F(μ))} against {@code ln μ}, μ the ratio of the
     * distances to the second and first neighbour, over the lower 90 %.
     */
    public static double twoNearest(NeighbourGraph graph) {
        double[] logs = IntStream.range(0, graph.rows())
                .mapToDouble(row -> Math.log(graph.squaredDistance(row, 1) / graph.squaredDistance(row, 0)) / 2)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double product = 0;
        double square = 0;
        for (int i = 0; i < LOWER * logs.length; i++) {
            product += logs[i] * -Math.log(1 - (i + 1.0) / (logs.length + 1));
            square += logs[i] * logs[i];
        }
        return product / square;
    }
}
