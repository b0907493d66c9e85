package latentfx.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import latentfx.math.NeighbourGraph;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.Steps;

/**
 * A projection method that computes a dense matrix from the graph of nearest neighbours; their number is its only
 * option.
 */
interface NeighbourMethod extends DistanceMethod {
    /** Number of points that take seconds. */
    int USUAL_POINTS = 2_000;

    /** Largest number of points: the matrix of 10,000 points takes 400 MB. */
    int MOST_POINTS = 10_000;

    /** Fraction of the running time that the search for neighbours takes, for progress. */
    double SEARCH_SHARE = 0.2;

    /** The option for the number of neighbours of each point, itself excluded, with initial value {@code usual}. */
    static ProjectionOption option(int usual) {
        return new ProjectionOption("neighbours", 2, 200, true, usual);
    }

    /** The catalogue entry of such a method. */
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

    /** The number of neighbours of each point. */
    int neighbours();

    @Override
    default Map<String, Number> options() {
        return Map.of("neighbours", neighbours());
    }

    /** Finds the neighbours of {@code points}; reports the first {@value #SEARCH_SHARE} of {@code progress}. */
    default NeighbourGraph search(Samples points, Consumer<Progress> progress, Cancellation cancellation) {
        Checks.points(points, neighbours(), this);
        Steps searched = new Steps(points.rows(), Steps.part(progress, 0, SEARCH_SHARE), cancellation);
        NeighbourGraph graph = NeighbourGraph.of(points, neighbours(), searched);
        searched.end();
        return graph;
    }
}
