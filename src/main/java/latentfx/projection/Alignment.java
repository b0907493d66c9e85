package latentfx.projection;

import latentfx.math.Matrix;

/**
 * A similarity transform that maps one point cloud onto another: {@code y = scale · (x − from) · R + to} with an
 * orthogonal {@code R}, which may include a reflection. Distances between points are preserved up to the scale.
 */
public final class Alignment {
    private final double[] from;
    private final double[] rotation;
    private final double scale;
    private final double[] to;
    private final double residual;

    /** A transform with {@code rotation} in row-major order. */
    Alignment(double[] from, double[] rotation, double scale, double[] to, double residual) {
        this.from = from;
        this.rotation = rotation;
        this.scale = scale;
        this.to = to;
        this.residual = residual;
    }

    /** The number of dimensions of the points. */
    public int dimensions() {
        return from.length;
    }

    /** Entry of R in {@code row} and {@code column}; points are row vectors multiplied from the left. */
    public double rotation(int row, int column) {
        return rotation[row * dimensions() + column];
    }

    /** The scale factor; 1 where no scaling was requested. */
    public double scale() {
        return scale;
    }

    /**
     * The residual: the sum of squared distances between aligned points and their targets, as a fraction of the
     * targets' sum of squares about their mean. 0 where the clouds differ by the transform only; at most 1 where
     * scaling was requested.
     */
    public double residual() {
        return residual;
    }

    /**
     * {@code points} transformed, one per row.
     *
     * @throws IllegalArgumentException if they have another number of dimensions
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
