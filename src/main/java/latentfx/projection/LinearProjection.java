package latentfx.projection;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.math.Samples;

/**
 * A linear projection onto orthonormal axes: principal components, or the coordinate axes of the space. A point's
 * position along axis k is {@code axis_k · (point - centre)}; because the axes are orthonormal, any position on the
 * plane of two axes can be mapped back into the space.
 */
public final class LinearProjection {
    private final double[] centre;
    private final boolean exact;
    private final AxisRows axes;
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
        this(doubles(centre), false, AxisRows.of(axes), variance, totalVariance);
        if (axes.columns() != centre.length || axes.rows() != variance.length) {
            throw new IllegalArgumentException(axes + " does not fit a centre of " + centre.length + " numbers and "
                    + variance.length + " variances");
        }
    }

    /**
     * Axes through {@code centre}.
     *
     * @param exact whether points are centred in double precision: needed where single precision would lose too much
     *     of a mean beside the spread about it, or could not hold the difference
     */
    LinearProjection(double[] centre, boolean exact, AxisRows axes, double[] variance, double totalVariance) {
        this.centre = centre;
        this.exact = exact;
        this.axes = axes;
        this.variance = variance.clone();
        this.totalVariance = totalVariance;
    }

    private static double[] doubles(float[] values) {
        double[] wide = new double[values.length];
        for (int d = 0; d < wide.length; d++) {
            wide[d] = values[d];
        }
        return wide;
    }

    /** The number of axes. */
    public int axes() {
        return axes.count();
    }

    /** The number of dimensions of the space. */
    public int dimensions() {
        return centre.length;
    }

    /** A copy of the point that is projected to the origin. */
    public float[] centre() {
        float[] point = new float[centre.length];
        for (int d = 0; d < point.length; d++) {
            point[d] = (float) centre[d];
        }
        return point;
    }

    /** Axis {@code axis} as a unit vector. */
    public float[] direction(int axis) {
        return axes.row(axis);
    }

    /** The axes as unit vectors, one per row: as large as axes times dimensions. */
    public Matrix directions() {
        float[] all = new float[Math.multiplyExact(axes.count(), centre.length)];
        for (int axis = 0; axis < axes.count(); axis++) {
            System.arraycopy(axes.row(axis), 0, all, axis * centre.length, centre.length);
        }
        return Matrix.wrap(axes.count(), centre.length, all);
    }

    /** The variance that the projection loses: that of the points over all directions without an axis here. */
    public double lostVariance() {
        return Math.max(0, totalVariance - Arrays.stream(variance).sum());
    }

    /** The variance of the points over all directions; 0 where all lie at one position. */
    public double totalVariance() {
        return totalVariance;
    }

    /** The explained variance ratio of axis {@code axis}, in [0, 1]; 0 where the points have no variance. */
    public double explainedShare(int axis) {
        return totalVariance == 0 ? 0 : variance[axis] / totalVariance;
    }

    /** Positions of {@code points} along axes {@code x} and {@code y}: one point per row, two columns. */
    public Matrix project(Samples points, int x, int y) {
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
    public Matrix project(Samples points) {
        float[][] directions = new float[axes.count()][];
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
        if (exact) {
            for (int d = 0; d < centre.length; d++) {
                sum += direction[d] * (point[d] - centre[d]);
            }
        } else {
            for (int d = 0; d < centre.length; d++) {
                sum += (double) direction[d] * (point[d] - (float) centre[d]);
            }
        }
        return (float) sum;
    }

    /**
     * The point of the space that lies at position ({@code atX}, {@code atY}) on the plane of axes {@code x} and {@code
     * y} through the centre; its coordinate along every other direction is 0.
     */
    public float[] unproject(double atX, double atY, int x, int y) {
        float[] point = centre();
        float[] alongX = axes.row(x);
        float[] alongY = axes.row(y);
        for (int d = 0; d < point.length; d++) {
            point[d] += (float) (atX * alongX[d] + atY * alongY[d]);
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
        AxisRows mixed = axes;
        float[] alongX = axes.row(x);
        float[] alongY = axes.row(y);
        double[] spread = variance.clone();
        int[] plane = {x, y};
        for (int column = 0; column < 2; column++) {
            double ofX = turn.rotation(0, column);
            double ofY = turn.rotation(1, column);
            float[] turned = new float[centre.length];
            for (int d = 0; d < centre.length; d++) {
                turned[d] = (float) (ofX * alongX[d] + ofY * alongY[d]);
            }
            mixed = mixed.with(plane[column], turned);
            spread[plane[column]] = ofX * ofX * variance[x] + ofY * ofY * variance[y];
        }
        return new LinearProjection(centre, exact, mixed, spread, totalVariance);
    }

    /**
     * This projection with the axes negated for which {@code turned} is true. The sign of a principal component is
     * arbitrary; this makes it agree with an earlier map.
     *
     * @throws IllegalArgumentException if {@code turned} does not have one entry per axis
     */
    public LinearProjection mirrored(boolean... turned) {
        if (turned.length != axes.count()) {
            throw new IllegalArgumentException(turned.length + " signs for " + axes.count() + " axes");
        }
        AxisRows signed = axes;
        for (int axis = 0; axis < turned.length; axis++) {
            if (turned[axis]) {
                float[] direction = axes.row(axis);
                for (int d = 0; d < direction.length; d++) {
                    direction[d] = -direction[d];
                }
                signed = signed.with(axis, direction);
            }
        }
        return new LinearProjection(centre, exact, signed, variance, totalVariance);
    }
}
