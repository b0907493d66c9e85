package latentfx.ui.arena;

import java.util.Optional;
import latentfx.analysis.arena.NeighbourEdges;
import latentfx.task.Cancellation;

/**
 * Two points, and the ways between them.
 *
 * @param edges the graph that the second way leads through
 * @param first the pin that was put first
 * @param second the other one
 * @param way the shortest way through the graph; empty where there is none
 */
record Pins(NeighbourEdges edges, int first, int second, Optional<NeighbourEdges.Way> way) {
    /** Two points of a graph. */
    record Question(NeighbourEdges edges, int first, int second) {
        Pins answer(Cancellation cancellation) {
            cancellation.throwIfCancelled();
            return new Pins(edges, first, second, edges.way(first, second));
        }
    }

    /** The distance straight through space. */
    double straight() {
        return edges.cloud().straight(first, second);
    }

    /** The length along the known sheet; empty where it is not known or the points do not hang together. */
    Optional<Double> alongSheet() {
        return edges.cloud().sheet().map(sheet -> sheet.distance(first, second)).filter(Double::isFinite);
    }
}
