package latentfx.projection;

import java.util.List;
import java.util.function.Consumer;
import latentfx.math.LeadingEigenvectors;
import latentfx.math.NeighbourGraph;
import latentfx.math.Samples;
import latentfx.math.SparseMatrix;
import latentfx.projection.graph.GeodesicTable;
import latentfx.projection.graph.GraphParts;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.Steps;

/**
 * Isomap: a map whose distances follow the shortest paths through the graph of nearest neighbours (Tenenbaum, de Silva
 * and Langford, Science 290, 2000). Two points are joined where either is among the other's {@code neighbours} nearest.
 * Too many neighbours create short cuts between sheets of the manifold that are close in space: on a Swiss roll of
 * 1,000 points from about 12 on. If the graph is not connected, its components are joined by the shortest edges between
 * them, and the embedding carries a remark.
 *
 * @param neighbours of each point, 2 to 200
 */
public record Isomap(int neighbours) implements NeighbourMethod {
    private static final ProjectionOption NEIGHBOURS = NeighbourMethod.option(10);

    /** The catalogue entry of this method. */
    static final ProjectionKind KIND = NeighbourMethod.kind("isomap", NEIGHBOURS, Isomap::new);

    /** The method with its default number of neighbours. */
    public static final Isomap USUAL = new Isomap(10);

    public Isomap {
        NEIGHBOURS.check(neighbours);
    }

    @Override
    public ProjectionKind kind() {
        return KIND;
    }

    @Override
    public boolean keepsUnits() {
        return true;
    }

    @Override
    public Embedding place(Samples points, Consumer<Progress> progress, Cancellation cancellation) {
        NeighbourGraph near = search(points, progress, cancellation);
        SparseMatrix graph = SparseMatrix.distances(near);
        GraphParts parts = GraphParts.of(graph);
        SparseMatrix whole = parts.joined(graph, points, cancellation);
        GeodesicTable geodesics = GeodesicTable.of(whole, Steps.part(progress, SEARCH_SHARE, 1), cancellation);
        LeadingEigenvectors axes = LeadingEigenvectors.of(geodesics.size(), 2, geodesics.scaling(cancellation));
        List<ProjectionRemark> remarks =
                parts.count() == 1 ? List.of() : List.of(new ProjectionRemark.PartsJoined(parts.count()));
        return Embedding.ofAll(Planes.of(axes.vectors(), length(axes, 0), length(axes, 1)), seed(), remarks);
    }

    private static double length(LeadingEigenvectors axes, int axis) {
        return Math.sqrt(Math.max(0, axes.values()[axis]));
    }
}
