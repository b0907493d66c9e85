package latentfx.ui.arena;

import latentfx.analysis.arena.NeighbourEdges;
import latentfx.analysis.arena.SpaceCloud;
import latentfx.math.NeighbourGraph;
import latentfx.task.Cancellation;
import org.jspecify.annotations.Nullable;

/** Joins the points of clouds; searches a cloud once for as many neighbours as can be asked for. Safe for several threads. */
final class NeighbourSearch {
    /** Most neighbours that are joined. */
    static final int MOST = 40;

    private @Nullable SpaceCloud known;
    private @Nullable NeighbourGraph near;

    /** Joins the points of a cloud. */
    synchronized NeighbourEdges answer(EdgeQuestion question, Cancellation cancellation) {
        SpaceCloud cloud = question.cloud();
        NeighbourGraph graph = near;
        if (graph == null || !cloud.equals(known)) {
            graph = NeighbourGraph.of(cloud.points(), Math.min(MOST, cloud.size() - 1), cancellation::throwIfCancelled);
            known = cloud;
            near = graph;
        }
        cancellation.throwIfCancelled();
        return new NeighbourEdges(cloud, graph, question.neighbours());
    }
}
