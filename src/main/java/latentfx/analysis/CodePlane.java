package latentfx.analysis;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.model.Condition;
import latentfx.model.OpenModel;
import latentfx.projection.LinearProjection;

/**
 * The plane of a map in the latent space of its model: with two dimensions the space itself, with more the plane that the two
 * axes shown span through the centre of the projection.
 *
 * @param open the model
 * @param projection from codes to the map
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param label the class that a conditional model is conditioned on
 */
public record CodePlane(OpenModel open, LinearProjection projection, int x, int y, int label) {
    public CodePlane {
        if (projection.dimensions() != open.latent()) {
            throw new IllegalArgumentException("a projection of " + projection.dimensions()
                    + " dimensions does not fit codes of " + open.latent());
        }
    }

    /** The decoder's input at each pair of {@code xs} and {@code ys}, one a row; the first row of the grid comes first. */
    public Matrix codes(double[] xs, double[] ys) {
        Matrix styles = styles(xs, ys);
        int[] labels = new int[styles.rows()];
        Arrays.fill(labels, label);
        return Condition.append(open.model().spec(), styles, labels);
    }

    /** The latent codes at each pair of {@code xs} and {@code ys}, without the class. */
    Matrix styles(double[] xs, double[] ys) {
        int latent = projection.dimensions();
        float[] styles = new float[xs.length * ys.length * latent];
        int at = 0;
        for (double atY : ys) {
            for (double atX : xs) {
                System.arraycopy(projection.unproject(atX, atY, x, y), 0, styles, at, latent);
                at += latent;
            }
        }
        return Matrix.wrap(xs.length * ys.length, latent, styles);
    }

    /** The decoded images at each pair of {@code xs} and {@code ys}, one a row. */
    public Matrix decode(double[] xs, double[] ys) {
        return open.model().decode(codes(xs, ys));
    }

    /** The two axes as directions in latent space, one a row. */
    Matrix directions() {
        float[] first = projection.direction(x);
        float[] both = Arrays.copyOf(first, 2 * first.length);
        System.arraycopy(projection.direction(y), 0, both, first.length, first.length);
        return Matrix.wrap(2, first.length, both);
    }

    /** The position of the prior's mean along axis {@code axis} of the map. */
    public double priorMean(int axis) {
        return projection.along(new float[projection.dimensions()], axis);
    }
}
