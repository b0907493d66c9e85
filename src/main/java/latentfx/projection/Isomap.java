package latentfx.projection;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import latentfx.math.LeadingEigenvectors;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.math.SparseMatrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Isomap: a map whose distances follow the shortest paths through the graph of nearest neighbours (Tenenbaum, de Silva and
 * Langford, Science 290, 2000). Two points are joined where either is among the other's {@code neighbours} nearest. Too many
 * neighbours open short cuts between sheets that only lie close: on a Swiss roll of 1,000 points from about 12 on. Where the
 * graph falls into parts, they are joined by the shortest links between them, and the embedding says so.
 *
 * @param neighbours of each point, 2 to 200
 */
public record Isomap(int neighbours) implements ProjectionMethod {
    /** The usual number of neighbours. */
    public static final Isomap USUAL = new Isomap(10);

    private static final int MOST_POINTS = 10_000;
    private static final double SEARCH_SHARE = 0.2;

    public Isomap {
        Checks.range("neighbours", neighbours, 2, 200);
    }

    @Override
    public String id() {
        return "isomap";
    }

    @Override
    public Map<String, Number> options() {
        return Map.of("neighbours", neighbours);
    }

    /** {@inheritDoc} The paths between 10,000 points take 400 MB. */
    @Override
    public int mostPoints() {
        return MOST_POINTS;
    }

    @Override
    public Embedding fit(Matrix points, Consumer<Progress> progress, Cancellation cancellation) {
        Checks.points(points, neighbours, this);
        Steps searched = new Steps(points.rows(), Steps.part(progress, 0, SEARCH_SHARE), cancellation);
        NeighbourGraph near = NeighbourGraph.of(points, neighbours, searched);
        SparseMatrix graph = distances(near);
        GraphParts parts = GraphParts.of(graph);
        SparseMatrix whole = parts.joined(graph, points, cancellation);
        GeodesicTable geodesics = GeodesicTable.of(whole, Steps.part(progress, SEARCH_SHARE, 1), cancellation);
        LeadingEigenvectors axes = LeadingEigenvectors.of(geodesics.size(), 2, geodesics.scaling(cancellation));
        float[] placed = new float[2 * points.rows()];
        for (int axis = 0; axis < 2; axis++) {
            double length = Math.sqrt(Math.max(0, axes.values()[axis]));
            for (int i = 0; i < points.rows(); i++) {
                placed[2 * i + axis] = (float) (axes.vectors()[axis][i] * length);
            }
        }
        List<ProjectionRemark> remarks =
                parts.count() == 1 ? List.of() : List.of(new ProjectionRemark.PartsJoined(parts.count()));
        return Embedding.ofAll(Matrix.wrap(points.rows(), 2, placed), seed(), remarks);
    }

    /** The neighbour graph with distances for weights, each edge in both directions. */
    static SparseMatrix distances(NeighbourGraph near) {
        double[] lengths = new double[near.rows() * near.k()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = near.distance(i / near.k(), i % near.k());
        }
        // Both directions of an edge have the same length, up to the last bit.
        return SparseMatrix.symmetric(near, lengths, Math::max);
    }
}
