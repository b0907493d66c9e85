package latentfx.latent;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.math.SquaredDistances;

/**
 * Selects points spread evenly over a point cloud by farthest-point sampling: each next one is the farthest from those
 * already selected (Gonzalez 1985).
 */
final class Anchors {
    private Anchors() {}

    /** At most {@code count} rows of {@code points}, beginning with the first row; fewer where points coincide. */
    static Matrix of(Matrix points, int count) {
        SquaredDistances distances = SquaredDistances.to(points);
        float[] values = new float[count * points.columns()];
        float[] least = new float[points.rows()];
        Arrays.fill(least, Float.POSITIVE_INFINITY);
        int next = 0;
        int chosen = 0;
        while (chosen < count && least[next] > 0) {
            points.copyRows(next, 1, values, chosen * points.columns());
            chosen++;
            float[] squared = distances.from(points.row(next));
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], squared[i]);
            }
            for (int i = 0; i < least.length; i++) {
                next = least[i] > least[next] ? i : next;
            }
        }
        return Matrix.wrap(chosen, points.columns(), Arrays.copyOf(values, chosen * points.columns()));
    }
}
