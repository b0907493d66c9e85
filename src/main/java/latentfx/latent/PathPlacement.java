package latentfx.latent;

import latentfx.math.Matrix;

/**
 * How the places of a path lie among the data.
 *
 * @param codes the places, one a row
 * @param classes share of each class among the nearest codes, one place a row, one class a column; each row sums to 1
 * @param distances mean distance of each place to the nearest codes, in the units of the latent space
 * @param percentiles share of the codes, in percent, that keep a smaller distance to their own nearest: 50 is usual
 */
public record PathPlacement(Matrix codes, Matrix classes, double[] distances, double[] percentiles) {
    public PathPlacement {
        if (classes.rows() != codes.rows() || distances.length != codes.rows() || percentiles.length != codes.rows()) {
            throw new IllegalArgumentException("the figures do not fit the " + codes.rows() + " places of a path");
        }
        distances = distances.clone();
        percentiles = percentiles.clone();
    }

    @Override
    public double[] distances() {
        return distances.clone();
    }

    @Override
    public double[] percentiles() {
        return percentiles.clone();
    }
}
