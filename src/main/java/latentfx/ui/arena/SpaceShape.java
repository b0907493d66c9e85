package latentfx.ui.arena;

import java.util.Arrays;
import java.util.Optional;
import latentfx.analysis.arena.SpaceCloud;
import latentfx.math.Matrix;
import latentfx.projection.Embedding;

/**
 * A cloud and its map, both moved to the middle and scaled to a ball of radius 1, so that one can turn into the other. Axes of
 * the map are mirrored where that brings points nearer to where they are in space. Immutable.
 */
final class SpaceShape {
    /** Share of the ball's radius that the longer half side of a map takes. */
    private static final double FILLED = 0.95;

    private final float[] space;
    private final float[] plane;
    private final double[] middle = new double[3];
    private final double radius;

    SpaceShape(SpaceCloud cloud, Optional<Embedding> map) {
        Matrix points = cloud.points();
        for (int axis = 0; axis < 3; axis++) {
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < points.rows(); i++) {
                least = Math.min(least, points.get(i, axis));
                most = Math.max(most, points.get(i, axis));
            }
            middle[axis] = ((double) least + most) / 2;
        }
        double farthest = 0;
        for (int i = 0; i < points.rows(); i++) {
            farthest = Math.max(
                    farthest,
                    Math.hypot(
                            Math.hypot(points.get(i, 0) - middle[0], points.get(i, 1) - middle[1]),
                            points.get(i, 2) - middle[2]));
        }
        radius = farthest > 0 ? farthest : 1;
        space = new float[3 * points.rows()];
        for (int i = 0; i < space.length; i++) {
            space[i] = (float) ((points.get(i / 3, i % 3) - middle[i % 3]) / radius);
        }
        plane = map.map(this::laid).orElseGet(() -> new float[0]);
    }

    private float[] laid(Embedding map) {
        float[] at = new float[2 * size()];
        Arrays.fill(at, Float.NaN);
        int[] samples = map.samples();
        double[] centre = new double[2];
        double[] half = new double[2];
        double[] agreement = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < samples.length; row++) {
                least = Math.min(least, map.positions().get(row, axis));
                most = Math.max(most, map.positions().get(row, axis));
            }
            centre[axis] = (least + most) / 2;
            half[axis] = (most - least) / 2;
            for (int row = 0; row < samples.length; row++) {
                agreement[axis] += (map.positions().get(row, axis) - centre[axis]) * space[3 * samples[row] + axis];
            }
        }
        double longer = Math.max(half[0], half[1]);
        double scale = longer > 0 ? FILLED / longer : 1;
        for (int row = 0; row < samples.length; row++) {
            for (int axis = 0; axis < 2; axis++) {
                double sign = agreement[axis] < 0 ? -1 : 1;
                at[2 * samples[row] + axis] =
                        (float) (sign * scale * (map.positions().get(row, axis) - centre[axis]));
            }
        }
        return at;
    }

    /** The number of points. */
    int size() {
        return space.length / 3;
    }

    /** Whether there is a map. */
    boolean hasMap() {
        return plane.length > 0;
    }

    /** A coordinate of a point in space, within the ball. */
    float space(int point, int axis) {
        return space[3 * point + axis];
    }

    /** A coordinate of a point on the map, within the ball; not a number where the point was not laid out. */
    float plane(int point, int axis) {
        return plane[2 * point + axis];
    }

    /** A position in space, in the units of the cloud, moved into the ball. */
    double[] scaled(double[] position) {
        double[] at = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            at[axis] = (position[axis] - middle[axis]) / radius;
        }
        return at;
    }
}
