package latentfx.projection;

import java.util.Arrays;
import latentfx.math.Matrix;

/**
 * A linear projection onto orthonormal axes: principal components, or the coordinate axes of the space. A point's
 * position along axis k is {@code axis_k · (point - centre)}; because the axes are orthonormal, any position on the
 * plane of two axes can be mapped back into the space.
 */
public final class LinearProjection {
    private final float[] centre;
    private final Matrix axes;
    private final double[] variance;
    private final double totalVariance;

    /**
     * Axes through {@code centre}.
     *
     * @param centre the point projected to the origin
     * @param axes orthogonal unit vectors, one per row
     * @param variance variance of the points along each axis
     * @param totalVariance variance of the points summed over all directions, including those without an axis here
     */
    public LinearProjection(float[] centre, Matrix axes, double[] variance, double totalVariance) {
        if (axes.columns() != centre.length || axes.rows() != variance.length) {
            throw new IllegalArgumentException(axes + " does not fit a centre of " + centre.length + " numbers and "
                    + variance.length + " variances");
        }
        this.centre = centre.clone();
        this.axes = axes;
        this.variance = variance.clone();
        this.totalVariance = totalVariance;
    }

    /** The number of axes. */
    public int axes() {
        return axes.rows();
    }

    /** The number of dimensions of the space. */
    public int dimensions() {
        return centre.length;
    }

    /** A copy of the point that is projected to the origin. */
    public float[] centre() {
        return centre.clone();
    }

    /** The axes as unit vectors, one per row. */
    public Matrix directions() {
        return axes;
    }

    /** The variance that the projection loses: that of the points over all directions without an axis here. */
    public double lostVariance() {
        return Math.max(0, totalVariance - Arrays.stream(variance).sum());
    }

    /** The explained variance ratio of axis {@code axis}, in [0, 1]. */
    public double explainedShare(int axis) {
        return totalVariance == 0 ? 0 : variance[axis] / totalVariance;
    }

    /** Positions of {@code points} along axes {@code x} and {@code y}: one point per row, two columns. */
    public Matrix project(Matrix points, int x, int y) {
        float[] alongX = axes.row(x);
        float[] alongY = axes.row(y);
        float[] point = new float[centre.length];
        float[] placed = new float[points.rows() * 2];
        for (int row = 0; row < points.rows(); row++) {
            points.copyRows(row, 1, point, 0);
            placed[2 * row] = position(point, alongX);
            placed[2 * row + 1] = position(point, alongY);
        }
        return Matrix.wrap(points.rows(), 2, placed);
    }

    /** Positions of {@code points} along all axes: one point per row, one axis per column. */
    public Matrix project(Matrix points) {
        float[][] directions = new float[axes.rows()][];
        for (int axis = 0; axis < directions.length; axis++) {
            directions[axis] = axes.row(axis);
        }
        float[] point = new float[centre.length];
        float[] placed = new float[points.rows() * directions.length];
        for (int row = 0; row < points.rows(); row++) {
            points.copyRows(row, 1, point, 0);
            for (int axis = 0; axis < directions.length; axis++) {
                placed[row * directions.length + axis] = position(point, directions[axis]);
            }
        }
        return Matrix.wrap(points.rows(), directions.length, placed);
    }

    /** Coordinate of one point along one axis. */
    public float along(float[] point, int axis) {
        return position(point, axes.row(axis));
    }

    private float position(float[] point, float[] direction) {
        double sum = 0;
        for (int d = 0; d < centre.length; d++) {
            sum += (double) direction[d] * (point[d] - centre[d]);
        }
        return (float) sum;
    }

    /**
     * The point of the space that lies at position ({@code atX}, {@code atY}) on the plane of axes {@code x} and {@code
     * y} through the centre; its coordinate along every other direction is 0.
     */
    public float[] unproject(double atX, double atY, int x, int y) {
        float[] point = centre.clone();
        for (int d = 0; d < point.length; d++) {
            point[d] += (float) (atX * axes.get(x, d) + atY * axes.get(y, d));
        }
        return point;
    }

    /**
     * This projection with axes {@code x} and {@code y} rotated and reflected within their plane by {@code turn}. The
     * variances of both axes are those along the new directions, provided that the points are uncorrelated along the
     * old ones.
     *
     * @throws IllegalArgumentException if {@code turn} is not of two dimensions
     */
    public LinearProjection turned(int x, int y, Alignment turn) {
        if (turn.dimensions() != 2) {
            throw new IllegalArgumentException("a plane is turned in 2 dimensions, not in " + turn.dimensions());
        }
        float[] mixed = axes.toArray();
        double[] spread = variance.clone();
        int[] plane = {x, y};
        for (int column = 0; column < 2; column++) {
            double ofX = turn.rotation(0, column);
            double ofY = turn.rotation(1, column);
            for (int d = 0; d < centre.length; d++) {
                mixed[plane[column] * centre.length + d] = (float) (ofX * axes.get(x, d) + ofY * axes.get(y, d));
            }
            spread[plane[column]] = ofX * ofX * variance[x] + ofY * ofY * variance[y];
        }
        return new LinearProjection(centre, Matrix.wrap(axes.rows(), axes.columns(), mixed), spread, totalVariance);
    }

    /**
     * This projection with the axes negated for which {@code turned} is true. The sign of a principal component is
     * arbitrary; this makes it agree with an earlier map.
     *
     * @throws IllegalArgumentException if {@code turned} does not have one entry per axis
     */
    public LinearProjection mirrored(boolean... turned) {
        if (turned.length != axes.rows()) {
            throw new IllegalArgumentException(turned.length + " signs for " + axes.rows() + " axes");
        }
        float[] signed = axes.toArray();
        for (int i = 0; i < signed.length; i++) {
            signed[i] = turned[i / centre.length] ? -signed[i] : signed[i];
        }
        return new LinearProjection(centre, Matrix.wrap(axes.rows(), axes.columns(), signed), variance, totalVariance);
    }
}
