package latentfx.analysis.distances;

import latentfx.math.NeighbourGraph;

/**
 * What the nearest neighbours of points say.
 *
 * @param few the estimate of {@link IntrinsicDimension#levinaBickel} from {@value #FEW} neighbours
 * @param many that from {@value #MANY} neighbours
 * @param two the estimate of {@link IntrinsicDimension#twoNearest}
 * @param hubs hubs among the {@value #FEW} nearest
 * @param wrong share of points whose nearest neighbour is of another class
 */
public record NeighbourFigures(double few, double many, double two, Hubness hubs, double wrong) {
    /** Neighbours of the first estimate, and neighbours among which hubs are counted. */
    public static final int FEW = 10;

    /** Neighbours of the second estimate. */
    public static final int MANY = 20;

    /**
     * Measures.
     *
     * @param graph of {@value #MANY} neighbours or more
     * @param labels class of each point
     */
    static NeighbourFigures of(NeighbourGraph graph, int[] labels) {
        int wrong = 0;
        for (int row = 0; row < graph.rows(); row++) {
            wrong += labels[graph.neighbour(row, 0)] == labels[row] ? 0 : 1;
        }
        return new NeighbourFigures(
                IntrinsicDimension.levinaBickel(graph, FEW),
                IntrinsicDimension.levinaBickel(graph, MANY),
                IntrinsicDimension.twoNearest(graph),
                Hubness.of(graph, FEW),
                (double) wrong / graph.rows());
    }
}
