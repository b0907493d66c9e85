package latentfx.latent;

import java.util.Arrays;
import latentfx.math.Matrix;

/**
 * A latent traversal: codes that vary along one direction from an origin while all orthogonal directions stay fixed
 * (Higgins et al. 2017).
 *
 * @param origin the code to start from; may have further numbers, such as a class, that the traversal does not change
 * @param direction a unit vector
 * @param coordinate coordinate of the origin along the direction
 * @param low coordinate of the first code
 * @param high coordinate of the last code, not below {@code low}
 */
public record AxisTraversal(float[] origin, float[] direction, double coordinate, double low, double high) {
    public AxisTraversal {
        if (origin.length < direction.length || !(low <= high)) {
            throw new IllegalArgumentException("no traversal along " + direction.length + " numbers of a code of "
                    + origin.length + " leads from " + low + " to " + high);
        }
        origin = origin.clone();
        direction = direction.clone();
    }

    @Override
    public float[] origin() {
        return origin.clone();
    }

    @Override
    public float[] direction() {
        return direction.clone();
    }

    /** The code with coordinate {@code position} along the direction. */
    public float[] at(double position) {
        float[] code = origin.clone();
        for (int d = 0; d < direction.length; d++) {
            code[d] += (float) ((position - coordinate) * direction[d]);
        }
        return code;
    }

    /** {@code steps} (2 or more) evenly spaced codes from low to high, one per row. */
    public Matrix codes(int steps) {
        float[] codes = new float[steps * origin.length];
        for (int step = 0; step < steps; step++) {
            float[] code = at(coordinate(step, steps));
            System.arraycopy(code, 0, codes, step * code.length, code.length);
        }
        return Matrix.wrap(steps, origin.length, codes);
    }

    /** The coordinate of step {@code step} of {@code steps}. */
    private double coordinate(int step, int steps) {
        return low + (high - low) * step / (steps - 1.0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AxisTraversal that
                && Arrays.equals(origin, that.origin)
                && Arrays.equals(direction, that.direction)
                && coordinate == that.coordinate
                && low == that.low
                && high == that.high;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(origin) + 31 * Arrays.hashCode(direction);
    }
}
