package latentfx.latent;

import latentfx.math.Matrix;

/** Places of latent space with what their lengths are measured by: their pictures and how empty it is there. */
final class MeasuredCodes {
    private final DecoderMetric metric;
    private final Matrix places;
    private final float[] values;
    private final float[] pictures;
    private final int pixels;
    private final double[] emptiness;
    private final double[][] gradients;

    /** Draws and measures {@code places}, one a row. */
    MeasuredCodes(DecoderMetric metric, Matrix places) {
        this.metric = metric;
        this.places = places;
        values = places.toArray();
        Matrix drawn = metric.decoder().decode(places);
        pictures = drawn.toArray();
        pixels = drawn.columns();
        emptiness = new double[places.rows()];
        gradients = new double[places.rows()][places.columns()];
        for (int i = 0; i < places.rows(); i++) {
            emptiness[i] = metric.density().emptiness(places.row(i), gradients[i]);
        }
    }

    Matrix places() {
        return places;
    }

    int count() {
        return places.rows();
    }

    int pixels() {
        return pixels;
    }

    /** All pictures, one after the other; nobody writes to them. */
    float[] pictures() {
        return pictures;
    }

    double emptiness(int place) {
        return emptiness[place];
    }

    double[] gradient(int place) {
        return gradients[place];
    }

    /** Decoded distance between two places, without the density term. */
    double decoded(int a, int b) {
        return Math.sqrt(DecoderMetric.squared(pictures, a * pixels, pictures, b * pixels, pixels));
    }

    /** Squared length of the step between two places. */
    double squared(int a, int b) {
        return squared(a, this, b);
    }

    /** Squared length of the step from place {@code a} here to place {@code b} of {@code other}. */
    double squared(int a, MeasuredCodes other, int b) {
        int width = places.columns();
        double empty = metric.weight() * (emptiness[a] + other.emptiness[b]) / 2;
        return DecoderMetric.squared(pictures, a * pixels, other.pictures, b * pixels, pixels)
                + empty * empty * DecoderMetric.squared(values, a * width, other.values, b * width, width);
    }

    /** The sum of the squared steps from each place to the next: what a geodesic of evenly many steps makes least. */
    double energy() {
        double sum = 0;
        for (int i = 0; i + 1 < count(); i++) {
            sum += squared(i, i + 1);
        }
        return sum;
    }

    /** The length of the way through all places. */
    double length() {
        double sum = 0;
        for (int i = 0; i + 1 < count(); i++) {
            sum += Math.sqrt(squared(i, i + 1));
        }
        return sum;
    }
}
