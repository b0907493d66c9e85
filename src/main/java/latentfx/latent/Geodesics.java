package latentfx.latent;

import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Computes paths along which a decoder's pictures change as little as possible in total without leaving the data:
 * geodesics of the pullback metric {@code JᵀJ} (Arvanitidis, Hansen and Hauberg 2018) plus a term for the distance from
 * the data. The search begins with the shortest path on a graph: in two dimensions a decoded grid, in others
 * neighbouring codes. That path and the straight line are each relaxed to a local minimum of {@code Σ|f(zᵢ₊₁) −
 * f(zᵢ)|²} plus the density term, and the shorter result is returned. Position along the path is proportional to the
 * visible change.
 *
 * <p>The first call also builds the graph, which is kept. Deterministic. Safe for use by several threads; calls are
 * serialised.
 */
public final class Geodesics {
    /** Number of neighbours that the distance from the data is measured by. */
    public static final int DENSITY_NEIGHBOURS = 10;

    private static final int MAX_SAMPLES = 33;
    private static final int MIN_SAMPLES = 9;
    /** Most pictures decoded for the differences of one iteration, a fraction of a second's work. */
    private static final int PROBES = 2048;
    /**
     * Weight of the metric length in the parametrisation by visible change, so that position also advances where no
     * pixel changes.
     */
    private static final double UNSEEN = 1e-3;

    private final Matrix codes;
    private final Decoder decoder;
    private @Nullable DecoderMetric metric;
    private @Nullable MetricGraph graph;

    /**
     * Stores codes and decoder; the graph is built on first use.
     *
     * @param codes the data, one code per row, at least two
     * @param decoder decoder of the codes
     */
    public Geodesics(Matrix codes, Decoder decoder) {
        if (codes.rows() < 2) {
            throw new IllegalArgumentException(
                    "a geodesic needs at least two codes around it; there is " + codes.rows());
        }
        this.codes = codes;
        this.decoder = decoder;
    }

    /** Builds the graph ahead of the first path. */
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
        MetricGraph graph = graph(cancellation);
        DecoderMetric measure = metric(cancellation);
        int samples = Math.max(MIN_SAMPLES, Math.min(MAX_SAMPLES, PROBES / from.length));
        MeasuredCodes direct = new PathSmoother(measure, cancellation).settle(sampled(straight, samples));
        Matrix shortest = graph.shortest(from, to);
        LatentPath around = new PolylinePath(shortest, lengths(new MeasuredCodes(measure, shortest)));
        MeasuredCodes detour = new PathSmoother(measure, cancellation).settle(sampled(around, samples));
        MeasuredCodes best = detour.length() < direct.length() ? detour : direct;
        return new PolylinePath(best.codes(), seen(best));
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

    private static Matrix sampled(LatentPath path, int samples) {
        return PathPositions.evenly(path, samples);
    }

    private static double[] lengths(MeasuredCodes path) {
        double[] lengths = new double[path.count() - 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.sqrt(path.squared(i, i + 1));
        }
        return lengths;
    }

    private static double[] seen(MeasuredCodes path) {
        double[] lengths = lengths(path);
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = path.decoded(i, i + 1) + UNSEEN * lengths[i];
        }
        return lengths;
    }
}
