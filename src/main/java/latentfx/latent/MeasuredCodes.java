package latentfx.latent;

import latentfx.math.Matrix;

/**
 * Codes with their decoded pictures and the emptiness around them, from which {@link DecoderMetric} lengths are
 * computed.
 */
final class MeasuredCodes {
    private final DecoderMetric metric;
    private final Matrix codes;
    private final float[] values;
    private final float[] pictures;
    private final int pixels;
    private final double[] emptiness;
    private final double[][] gradients;

    /** Decodes {@code codes}, one per row, and measures the emptiness at each. */
    MeasuredCodes(DecoderMetric metric, Matrix codes) {
        this.metric = metric;
        this.codes = codes;
        values = codes.toArray();
        Matrix drawn = metric.decoder().decode(codes);
        pictures = drawn.toArray();
        pixels = drawn.columns();
        emptiness = new double[codes.rows()];
        gradients = new double[codes.rows()][codes.columns()];
        for (int i = 0; i < codes.rows(); i++) {
            emptiness[i] = metric.density().emptiness(codes.row(i), gradients[i]);
        }
    }

    Matrix codes() {
        return codes;
    }

    int count() {
        return codes.rows();
    }

    int pixels() {
        return pixels;
    }

    /** All pictures, one after the other; must not be written to. */
    float[] pictures() {
        return pictures;
    }

    double emptiness(int index) {
        return emptiness[index];
    }

    double[] gradient(int index) {
        return gradients[index];
    }

    /** Distance between the pictures of two codes, without the density term. */
    double decoded(int a, int b) {
        return Math.sqrt(DecoderMetric.squared(pictures, a * pixels, pictures, b * pixels, pixels));
    }

    /** Squared length of the step between two codes. */
    double squared(int a, int b) {
        return squared(a, this, b);
    }

    /** Squared length of the step from code {@code a} of these to code {@code b} of {@code other}. */
    double squared(int a, MeasuredCodes other, int b) {
        int width = codes.columns();
        double empty = metric.weight() * (emptiness[a] + other.emptiness[b]) / 2;
        return DecoderMetric.squared(pictures, a * pixels, other.pictures, b * pixels, pixels)
                + empty * empty * DecoderMetric.squared(values, a * width, other.values, b * width, width);
    }

    /** The sum of the squared steps from each code to the next: the energy that a discrete geodesic minimises. */
    double energy() {
        double sum = 0;
        for (int i = 0; i + 1 < count(); i++) {
            sum += squared(i, i + 1);
        }
        return sum;
    }

    /** The length of the polyline through all codes, in order. */
    double length() {
        double sum = 0;
        for (int i = 0; i + 1 < count(); i++) {
            sum += Math.sqrt(squared(i, i + 1));
        }
        return sum;
    }
}
