package latentfx.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** A method that arranges points by a dense table over the graph of their nearest neighbours, which is its only option. */
interface NeighbourMethod extends ProjectionMethod {
    /** Within seconds. */
    int USUAL_POINTS = 2_000;

    /** The table of 10,000 points takes 400 MB. */
    int MOST_POINTS = 10_000;

    /** How much of the time the search for neighbours takes. */
    double SEARCH_SHARE = 0.2;

    /** Neighbours of each point, itself not counted; {@code usual} unless another number is given. */
    static ProjectionOption option(int usual) {
        return new ProjectionOption("neighbours", 2, 200, true, usual);
    }

    /** The entry of such a method. */
    static ProjectionKind kind(String id, ProjectionOption neighbours, IntFunction<ProjectionMethod> with) {
        return new ProjectionKind(
                id,
                Optional.empty(),
                false,
                USUAL_POINTS,
                MOST_POINTS,
                List.of(neighbours),
                values -> with.apply(values.whole(neighbours)));
    }

    /** How many neighbours each point has. */
    int neighbours();

    @Override
    default Map<String, Number> options() {
        return Map.of("neighbours", neighbours());
    }

    /** The neighbours of each of {@code points}, the first {@value #SEARCH_SHARE} of {@code progress}. */
    default NeighbourGraph search(Matrix points, Consumer<Progress> progress, Cancellation cancellation) {
        Checks.points(points, neighbours(), this);
        Steps searched = new Steps(points.rows(), Steps.part(progress, 0, SEARCH_SHARE), cancellation);
        NeighbourGraph graph = NeighbourGraph.of(points, neighbours(), searched);
        searched.end();
        return graph;
    }
}
