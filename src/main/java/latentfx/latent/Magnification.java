package latentfx.latent;

import java.util.function.UnaryOperator;
import latentfx.math.Cholesky;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;

/**
 * Measures how much a decoder stretches its latent space: the magnification factor {@code √det(JᵀJ)} of its Jacobian J
 * (Bishop, Svensén and Williams 1997, "Magnification factors for the GTM algorithm"), the area (or volume) of images
 * that a small area of codes becomes. Where it is high, a small step changes the picture much, as at the borders
 * between clusters. J is computed by central differences, so any decoder can be used.
 */
public final class Magnification {
    /** Most codes decoded in one block. */
    private static final int BLOCK = 2048;

    private final UnaryOperator<Matrix> decoder;
    private final Matrix directions;
    private final double step;

    /**
     * Measures the magnification by {@code decoder} within the subspace spanned by {@code directions}.
     *
     * @param decoder maps codes to images, one per row; called with some thousand codes at once
     * @param directions orthogonal unit vectors, one per row: two for the plane of a map, all axes for the whole space
     * @param step half the distance over which a difference is taken, in units of the latent space; a hundredth of the
     *     codes' standard deviation is small enough to be local and large enough for single precision
     * @throws IllegalArgumentException if the step is not above 0
     */
    public Magnification(UnaryOperator<Matrix> decoder, Matrix directions, double step) {
        if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a difference is taken over a step above 0, not " + step);
        }
        this.decoder = decoder;
        this.directions = directions;
        this.step = step;
    }

    /**
     * √det(JᵀJ) at each of {@code codes}, one per row.
     *
     * @throws IllegalArgumentException if the codes have other dimensions than the directions
     * @throws java.util.concurrent.CancellationException if asked to stop, between two blocks
     */
    public double[] at(Matrix codes, Cancellation cancellation) {
        if (codes.columns() != directions.columns()) {
            throw new IllegalArgumentException(codes + " do not lie in the space of directions " + directions);
        }
        int each = 2 * directions.rows();
        int perBlock = Math.max(1, BLOCK / each);
        double[] factors = new double[codes.rows()];
        for (int from = 0; from < factors.length; from += perBlock) {
            cancellation.throwIfCancelled();
            int count = Math.min(perBlock, factors.length - from);
            Matrix images = decoder.apply(around(codes.slice(from, from + count)));
            for (int i = 0; i < count; i++) {
                factors[from + i] = factor(images.slice(i * each, (i + 1) * each));
            }
        }
        return factors;
    }

    /** Two codes for each code and direction: one step forward and one step back. */
    private Matrix around(Matrix codes) {
        int width = codes.columns();
        float[] moved = new float[codes.rows() * 2 * directions.rows() * width];
        int at = 0;
        for (int row = 0; row < codes.rows(); row++) {
            for (int k = 0; k < directions.rows(); k++) {
                for (double side : new double[] {step, -step}) {
                    for (int d = 0; d < width; d++) {
                        moved[at++] = (float) (codes.get(row, d) + side * directions.get(k, d));
                    }
                }
            }
        }
        return Matrix.wrap(moved.length / width, width, moved);
    }

    private double factor(Matrix images) {
        int count = directions.rows();
        float[] pixels = images.toArray();
        int size = images.columns();
        double[] gram = new double[count * count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int p = 0; p < size; p++) {
                    double along = (double) pixels[2 * i * size + p] - pixels[(2 * i + 1) * size + p];
                    double other = (double) pixels[2 * j * size + p] - pixels[(2 * j + 1) * size + p];
                    sum += along * other;
                }
                gram[i * count + j] = sum / (4 * step * step);
            }
        }
        return Cholesky.ofSemidefinite(gram, count).determinant();
    }
}
