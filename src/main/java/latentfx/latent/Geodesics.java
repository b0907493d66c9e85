package latentfx.latent;

import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Finds paths along which a decoder's pictures change as little as possible in all, without leaving the data: geodesics of
 * the decoder's pulled-back metric {@code JᵀJ} (Arvanitidis, Hansen and Hauberg 2018) plus a term for distance from the data.
 * In two dimensions the search begins with the shortest way on a decoded grid, in others on the graph of neighbouring codes;
 * the way found then settles into a minimum of {@code Σ|f(zᵢ₊₁) − f(zᵢ)|²} and the density term, and so does the straight
 * line; the shorter of both is taken. Position on the path goes evenly with what can be seen to change.
 *
 * <p>The first path takes longer, for the graph; it is kept. Deterministic. Safe to ask from several threads, which then wait
 * for one another.
 */
public final class Geodesics {
    /** Neighbours that tell how near the data a place lies. */
    public static final int DENSITY_NEIGHBOURS = 10;

    private static final int MOST_PLACES = 33;
    private static final int LEAST_PLACES = 9;
    /** Decoded pictures of one round of differences: what a batch of a fraction of a second takes. */
    private static final int PROBES = 2048;
    /** What a stretch counts on which nothing visible changes, against one on which it does: position must go on. */
    private static final double UNSEEN = 1e-3;

    private final Matrix codes;
    private final Decoder decoder;
    private @Nullable DecoderMetric metric;
    private @Nullable MetricGraph graph;

    /**
     * Prepares to look for paths; takes no time yet.
     *
     * @param codes the data, one a row, at least two
     * @param decoder what draws them
     */
    public Geodesics(Matrix codes, Decoder decoder) {
        if (codes.rows() < 2) {
            throw new IllegalArgumentException("no path leads through " + codes + ": at least two codes are needed");
        }
        this.codes = codes;
        this.decoder = decoder;
    }

    /** Builds what all paths share, so that the first one does not have to wait for it. */
    public synchronized void prepare(Cancellation cancellation) {
        graph(cancellation);
    }

    /**
     * The path between two codes.
     *
     * @throws IllegalArgumentException if they have other dimensions than the data
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public synchronized LatentPath between(float[] from, float[] to, Cancellation cancellation) {
        if (from.length != codes.columns()) {
            throw new IllegalArgumentException("a code of " + from.length + " numbers is not among " + codes);
        }
        StraightPath straight = new StraightPath(from, to);
        MetricGraph ways = graph(cancellation);
        DecoderMetric measure = metric(cancellation);
        int places = Math.max(LEAST_PLACES, Math.min(MOST_PLACES, PROBES / from.length));
        MeasuredCodes direct = new PathSmoother(measure, cancellation).settle(sampled(straight, places));
        Matrix way = ways.shortest(from, to);
        LatentPath around = new PolylinePath(way, lengths(new MeasuredCodes(measure, way)));
        MeasuredCodes detour = new PathSmoother(measure, cancellation).settle(sampled(around, places));
        MeasuredCodes best = detour.length() < direct.length() ? detour : direct;
        return new PolylinePath(best.places(), seen(best));
    }

    private DecoderMetric metric(Cancellation cancellation) {
        if (metric == null) {
            KnnDensity density = new KnnDensity(codes, DENSITY_NEIGHBOURS);
            cancellation.throwIfCancelled();
            metric = new DecoderMetric(decoder, density);
        }
        return metric;
    }

    private MetricGraph graph(Cancellation cancellation) {
        if (graph == null) {
            graph = MetricGraphs.of(metric(cancellation), cancellation);
        }
        return graph;
    }

    private static Matrix sampled(LatentPath path, int places) {
        return PathPositions.evenly(path, places);
    }

    private static double[] lengths(MeasuredCodes way) {
        double[] lengths = new double[way.count() - 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.sqrt(way.squared(i, i + 1));
        }
        return lengths;
    }

    private static double[] seen(MeasuredCodes way) {
        double[] lengths = lengths(way);
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = way.decoded(i, i + 1) + UNSEEN * lengths[i];
        }
        return lengths;
    }
}
