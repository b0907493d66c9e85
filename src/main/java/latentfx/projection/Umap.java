package latentfx.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import latentfx.math.NeighbourGraph;
import latentfx.math.Samples;
import latentfx.math.SparseMatrix;
import latentfx.projection.graph.FuzzyGraph;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.Steps;

/**
 * UMAP: a map whose fuzzy neighbourhood graph approximates that of the space (McInnes, Healy and Melville,
 * arXiv:1802.03426). It starts from the first two principal components and runs 500 epochs of stochastic gradient
 * descent (200 beyond 10,000 points) with five negative samples per positive edge. Distances between clusters mean
 * little.
 *
 * @param neighbours number of neighbours of each point, itself excluded, 2 to 200: few emphasise local detail, many the
 *     global arrangement
 * @param smallestDistance minimum distance between points on the map, 0 to 0.99
 * @param seedValue seed of the noise added to the initial map and of the negative samples
 */
public record Umap(int neighbours, double smallestDistance, long seedValue) implements MovingMethod {
    /** Default number of neighbours. */
    public static final int USUAL_NEIGHBOURS = 15;

    /** Default minimum distance. */
    public static final double USUAL_DISTANCE = 0.1;

    private static final ProjectionOption NEIGHBOURS = NeighbourMethod.option(USUAL_NEIGHBOURS);
    private static final ProjectionOption SMALLEST_DISTANCE =
            new ProjectionOption("smallest distance", 0, 0.99, false, USUAL_DISTANCE);

    /** The catalogue entry of this method. The exact search for neighbours takes minutes beyond 100,000 points. */
    static final ProjectionKind KIND = new ProjectionKind(
            "umap",
            Optional.empty(),
            true,
            5_000,
            100_000,
            List.of(NEIGHBOURS),
            values -> of(values.whole(NEIGHBOURS), values.seed()));

    private static final int FEW_POINTS = 10_000;
    private static final double START_SPREAD = 3;
    private static final double SEARCH_SHARE = 0.3;

    public Umap {
        NEIGHBOURS.check(neighbours);
        SMALLEST_DISTANCE.check(smallestDistance);
    }

    /** The method with the default minimum distance. */
    public static Umap of(int neighbours, long seed) {
        return new Umap(neighbours, USUAL_DISTANCE, seed);
    }

    @Override
    public ProjectionKind kind() {
        return KIND;
    }

    @Override
    public Map<String, Number> options() {
        return Map.of("neighbours", neighbours, "smallest_distance", smallestDistance);
    }

    @Override
    public OptionalLong seed() {
        return OptionalLong.of(seedValue);
    }

    @Override
    public boolean keepsUnits() {
        return false;
    }

    @Override
    public Embedding place(Samples points, Motion motion, Consumer<Progress> progress, Cancellation cancellation) {
        Checks.points(points, neighbours, this);
        Steps searched = new Steps(points.rows(), Steps.part(progress, 0, SEARCH_SHARE), cancellation);
        SparseMatrix graph = FuzzyGraph.of(NeighbourGraph.of(points, neighbours, searched));
        searched.end();
        double[] at = PrincipalStart.of(points, START_SPREAD, seedValue, cancellation);
        int epochs = points.rows() <= FEW_POINTS ? 500 : 200;
        UmapDescent descent = new UmapDescent(graph, UmapCurve.of(smallestDistance), epochs, at, seedValue);
        Consumer<Progress> descentProgress = Steps.part(progress, SEARCH_SHARE, 1);
        int epoch = 0;
        boolean moving = true;
        while (moving) {
            descent.epoch(epoch, cancellation);
            epoch++;
            descentProgress.accept(new Progress(epoch, epochs));
            moving = motion.goesOn(epoch, epochs, at);
        }
        return ended(at, epoch, epochs);
    }
}
