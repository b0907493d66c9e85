package latentfx.projection;

import latentfx.math.Matrix;

/**
 * A similarity that carries one cloud of points onto another: {@code y = scale · (x − from) · R + to} with an orthogonal
 * {@code R}, which may hold a reflection. Distances between the points stay as they are, but for the one scale.
 */
public final class Alignment {
    private final double[] from;
    private final double[] rotation;
    private final double scale;
    private final double[] to;
    private final double residual;

    /** With {@code rotation} row-major. */
    Alignment(double[] from, double[] rotation, double scale, double[] to, double residual) {
        this.from = from;
        this.rotation = rotation;
        this.scale = scale;
        this.to = to;
        this.residual = residual;
    }

    /** How many dimensions the points have. */
    public int dimensions() {
        return from.length;
    }

    /** Entry of R in {@code row} and {@code column}; points are rows and stand to its left. */
    public double rotation(int row, int column) {
        return rotation[row * dimensions() + column];
    }

    /** By what the points are stretched; 1 where no scale was asked for. */
    public double scale() {
        return scale;
    }

    /**
     * What is left: the sum of squared distances between aligned points and their targets, as a share of the targets' sum
     * of squares about their mean. 0 where the clouds are the same but for their place, turn and (if asked for) size;
     * with a scale, at most 1.
     */
    public double residual() {
        return residual;
    }

    /**
     * {@code points} carried over, one a row.
     *
     * @throws IllegalArgumentException if they have other dimensions
     */
    public Matrix apply(Matrix points) {
        int dimensions = dimensions();
        if (points.columns() != dimensions) {
            throw new IllegalArgumentException(points + " does not lie in " + dimensions + " dimensions");
        }
        float[] carried = new float[points.rows() * dimensions];
        float[] point = new float[dimensions];
        for (int row = 0; row < points.rows(); row++) {
            points.copyRows(row, 1, point, 0);
            for (int column = 0; column < dimensions; column++) {
                double sum = 0;
                for (int d = 0; d < dimensions; d++) {
                    sum += (point[d] - from[d]) * rotation[d * dimensions + column];
                }
                carried[row * dimensions + column] = (float) (scale * sum + to[column]);
            }
        }
        return Matrix.wrap(points.rows(), dimensions, carried);
    }
}
