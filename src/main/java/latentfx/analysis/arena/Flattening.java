package latentfx.analysis.arena;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.projection.Embedding;
import latentfx.projection.Projections;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** The catalogue of ways to lay a cloud flat: seven methods, and a better-behaved kin of one. */
public enum Flattening {
    /** The plane of the largest variance. */
    PCA("pca", CloudKind.MOST),
    /** Distances through space are kept. */
    MDS("mds", 2_000),
    /** Distances along the graph of neighbours are kept. */
    ISOMAP("isomap", 2_000),
    /** Each point stays the same mixture of its neighbours. */
    LLE("lle", 2_000),
    /** The same with several mixtures a point. */
    MODIFIED_LLE("mlle", 2_000),
    /** Neighbours stay neighbours, t-SNE. */
    TSNE("tsne", 5_000),
    /** Neighbours stay neighbours, UMAP. */
    UMAP("umap", 5_000),
    /** A net finds two numbers from which it can draw the point again. */
    AUTOENCODER("ae", 5_000);

    private static final double PERPLEXITY = 30;

    private final String id;
    private final int mostPoints;

    Flattening(String id, int mostPoints) {
        this.id = id;
        this.mostPoints = mostPoints;
    }

    /** Its name in figures, files and resource keys. */
    public String id() {
        return id;
    }

    /** How many points it lays out in seconds; of more, that many are taken. */
    public int mostPoints() {
        return mostPoints;
    }

    /** Whether the number of neighbours makes a difference. */
    public boolean usesNeighbours() {
        return this == ISOMAP || this == LLE || this == MODIFIED_LLE || this == UMAP;
    }

    /**
     * Lays {@code points} flat, at most {@link #mostPoints} of them: of more, every nth.
     *
     * @param points one a row
     * @param neighbours of each point, for the methods that use them
     * @param seed of the random numbers, for the methods that use them
     * @throws IllegalArgumentException if the points do not fit the method; the message says what to change
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public Embedding lay(
            Matrix points, int neighbours, long seed, Consumer<Progress> progress, Cancellation cancellation) {
        int count = Math.min(mostPoints, points.rows());
        int[] taken = IntStream.range(0, count)
                .map(i -> (int) ((long) i * points.rows() / count))
                .toArray();
        float[] values = new float[count * points.columns()];
        for (int i = 0; i < count; i++) {
            points.copyRows(taken[i], 1, values, i * points.columns());
        }
        Embedding laid = all(Matrix.wrap(count, points.columns(), values), neighbours, seed, progress, cancellation);
        int[] samples = IntStream.of(laid.samples()).map(i -> taken[i]).toArray();
        return new Embedding(laid.positions(), samples, points.rows(), laid.seed(), laid.remarks());
    }

    private Embedding all(
            Matrix points, int neighbours, long seed, Consumer<Progress> progress, Cancellation cancellation) {
        return switch (this) {
            case AUTOENCODER -> encoded(points, seed, progress, cancellation);
            case MODIFIED_LLE ->
                ofAll(ModifiedLle.fit(points, neighbours, progress, cancellation), OptionalLong.empty());
            case ISOMAP, LLE, UMAP ->
                projected(Map.of("neighbours", (double) neighbours), points, seed, progress, cancellation);
            case TSNE -> projected(Map.of("perplexity", PERPLEXITY), points, seed, progress, cancellation);
            case PCA, MDS -> projected(Map.of(), points, seed, progress, cancellation);
        };
    }

    private Embedding projected(
            Map<String, Double> options,
            Matrix points,
            long seed,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        return Projections.kind(id).method(options, seed, 0, 1).fit(points, progress, cancellation);
    }

    private static Embedding encoded(Matrix points, long seed, Consumer<Progress> progress, Cancellation cancellation) {
        return ofAll(
                SmallAutoencoder.train(points, SmallAutoencoder.Plan.USUAL, seed, progress, cancellation)
                        .encode(points),
                OptionalLong.of(seed));
    }

    private static Embedding ofAll(Matrix plane, OptionalLong seed) {
        int[] all = IntStream.range(0, plane.rows()).toArray();
        return new Embedding(plane, all, all.length, seed, List.of());
    }
}
