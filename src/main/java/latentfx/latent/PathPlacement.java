package latentfx.latent;

import latentfx.math.Matrix;

/**
 * How the positions of a sampled path lie among the data.
 *
 * @param codes the codes of the path, one per row
 * @param classes fraction of each class among the nearest codes, one position per row, one class per column; each row
 *     sums to 1
 * @param distances mean distance of each position to the nearest codes, in the units of the latent space
 * @param percentiles percentage of the codes with a smaller distance to their own nearest codes: 50 is the median
 */
public record PathPlacement(Matrix codes, Matrix classes, double[] distances, double[] percentiles) {
    public PathPlacement {
        if (classes.rows() != codes.rows() || distances.length != codes.rows() || percentiles.length != codes.rows()) {
            throw new IllegalArgumentException("the figures do not fit the " + codes.rows() + " positions of a path");
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
