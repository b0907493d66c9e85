package latentfx.projection;

import java.util.Arrays;
import latentfx.math.Matrix;

/**
 * Straight axes through a cloud of points: principal components, or the raw axes of the space. A point's position along
 * axis k is {@code axis_k · (point - centre)}; because the axes are orthonormal, any position on the plane of two axes can
 * be taken back into the space.
 */
public final class LinearProjection {
    private final float[] centre;
    private final Matrix axes;
    private final double[] variance;
    private final double totalVariance;

    /**
     * Axes through {@code centre}.
     *
     * @param centre the point that lies at the origin of every axis
     * @param axes one unit vector a row, orthogonal to each other
     * @param variance of the points along each axis
     * @param totalVariance of the points over all directions, also those without an axis here
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

    /** How many axes there are. */
    public int axes() {
        return axes.rows();
    }

    /** How many dimensions the space has. */
    public int dimensions() {
        return centre.length;
    }

    /** The point that lies at the origin of every axis, copied. */
    public float[] centre() {
        return centre.clone();
    }

    /** The axes as unit vectors, one a row. */
    public Matrix directions() {
        return axes;
    }

    /** The points' variance over all directions that have no axis here: what a projection onto the axes loses. */
    public double lostVariance() {
        return Math.max(0, totalVariance - Arrays.stream(variance).sum());
    }

    /** The share of the points' variance that lies along axis {@code axis}, in [0, 1]. */
    public double explainedShare(int axis) {
        return totalVariance == 0 ? 0 : variance[axis] / totalVariance;
    }

    /** Positions of {@code points} along axes {@code x} and {@code y}: one point a row, two columns. */
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

    /** Positions of {@code points} along all axes: one point a row, one column an axis. */
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

    /** Position of one point along one axis. */
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
     * The point of the space that lies at position ({@code atX}, {@code atY}) on the plane of axes {@code x} and {@code y}
     * through the centre: along every other direction it is average.
     */
    public float[] unproject(double atX, double atY, int x, int y) {
        float[] point = centre.clone();
        for (int d = 0; d < point.length; d++) {
            point[d] += (float) (atX * axes.get(x, d) + atY * axes.get(y, d));
        }
        return point;
    }

    /**
     * The same projection with the plane of axes {@code x} and {@code y} turned and mirrored within itself, as {@code turn}
     * does with pictures in two dimensions. The variances of the two become those along the new directions, for axes that
     * the points are uncorrelated along.
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
     * The same axes, with those turned round for which {@code turned} is true. The sign of a principal component is
     * arbitrary; this makes it agree with a picture shown before.
     *
     * @throws IllegalArgumentException if {@code turned} has not one entry an axis
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
