package latentfx.latent;

import java.util.Arrays;
import latentfx.math.Matrix;

/**
 * Measures the squared length of a step in latent space: {@code |f(b) − f(a)|² + (c e)² |b − a|²}, where {@code f} is
 * the decoder, {@code e} the mean {@linkplain KnnDensity#emptiness emptiness} at both ends, and {@code c} the decoder's
 * median stretch, so that both terms are in the decoder's units. It is the pullback metric {@code JᵀJ} (Arvanitidis,
 * Hansen and Hauberg 2018) plus a term that grows with the distance from the data; without it, geodesics of a
 * deterministic decoder would cross empty regions.
 */
final class DecoderMetric {
    /** Weight of the density term: the factor by which a step counts that lies twice as far from the data as usual. */
    private static final double DENSITY_WEIGHT = 2;

    private static final int STRETCHES = 256;

    private final Decoder decoder;
    private final KnnDensity density;
    private final double weight;

    DecoderMetric(Decoder decoder, KnnDensity density) {
        this.decoder = decoder;
        this.density = density;
        weight = DENSITY_WEIGHT * stretch(decoder, density.codes());
    }

    /** Median of |f(b) − f(a)| / |b − a| over neighbouring rows of an even sample; 1 where it is undefined. */
    private static double stretch(Decoder decoder, Matrix codes) {
        int count = Math.min(STRETCHES, codes.rows());
        float[] pairs = new float[2 * count * codes.columns()];
        double[] apart = new double[count];
        Neighbours neighbours = new Neighbours(codes);
        for (int i = 0; i < count; i++) {
            int row = (int) ((long) i * codes.rows() / count);
            Neighbourhood near = neighbours.nearest(codes.row(row), 4);
            int last = near.size() - 1;
            apart[i] = near.distances()[last];
            codes.copyRows(row, 1, pairs, 2 * i * codes.columns());
            codes.copyRows(near.indices()[last], 1, pairs, (2 * i + 1) * codes.columns());
        }
        float[] drawn =
                decoder.decode(Matrix.wrap(2 * count, codes.columns(), pairs)).toArray();
        int pixels = drawn.length / (2 * count);
        double[] ratios = new double[count];
        int known = 0;
        for (int i = 0; i < count; i++) {
            if (apart[i] > 0) {
                ratios[known++] =
                        Math.sqrt(squared(drawn, 2 * i * pixels, drawn, (2 * i + 1) * pixels, pixels)) / apart[i];
            }
        }
        Arrays.sort(ratios, 0, known);
        return known == 0 ? 1 : ratios[known / 2];
    }

    Decoder decoder() {
        return decoder;
    }

    KnnDensity density() {
        return density;
    }

    /** The factor {@code c} of the density term. */
    double weight() {
        return weight;
    }

    /** Squared Euclidean distance of {@code count} numbers from {@code a} on and from {@code b} on. */
    static double squared(float[] one, int a, float[] other, int b, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double difference = (double) one[a + i] - other[b + i];
            sum += difference * difference;
        }
        return sum;
    }
}
