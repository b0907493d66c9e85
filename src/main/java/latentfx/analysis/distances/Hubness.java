package latentfx.analysis.distances;

import latentfx.math.NeighbourGraph;

/**
 * Whether some points are neighbours of very many others (Radovanović, Nanopoulos and Ivanović 2010).
 *
 * @param skew skewness of how often each point is among the k nearest of others; near 0 without hubs, NaN if all are
 *     equal
 * @param most how often the greatest hub is
 * @param hub the row of that point
 */
public record Hubness(double skew, int most, int hub) {
    /**
     * Counts in {@code graph}.
     *
     * @param k neighbours counted, at most those of the graph
     */
    public static Hubness of(NeighbourGraph graph, int k) {
        int[] times = new int[graph.rows()];
        for (int row = 0; row < times.length; row++) {
            for (int rank = 0; rank < k; rank++) {
                times[graph.neighbour(row, rank)]++;
            }
        }
        double square = 0;
        double cube = 0;
        int hub = 0;
        for (int row = 0; row < times.length; row++) {
            double off = times[row] - (double) k; // the mean is k: each point names k others
            square += off * off;
            cube += off * off * off;
            hub = times[row] > times[hub] ? row : hub;
        }
        double variance = square / times.length;
        return new Hubness(cube / times.length / Math.pow(variance, 1.5), times[hub], hub);
    }
}
