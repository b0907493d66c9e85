package latentfx.recording;

import latentfx.math.Matrix;
import latentfx.projection.LinearProjection;

/**
 * The map of one checkpoint of a training, rotated so that it matches the map of the checkpoint before.
 *
 * @param projection from codes to the plane's two axes, and from a position on the plane back to a code
 * @param points positions of the samples, one a row, two columns
 */
public record AlignedMap(LinearProjection projection, Matrix points) {
    /**
     * Positions interpolated linearly between this map and {@code next}, for smooth play.
     *
     * @param share 0 for this map, 1 for the next
     * @throws IllegalArgumentException if the maps do not have equally many samples
     */
    public Matrix towards(AlignedMap next, double share) {
        if (next.points.rows() != points.rows()) {
            throw new IllegalArgumentException(points + " and " + next.points + " show different samples");
        }
        float[] now = points.toArray();
        float[] then = next.points.toArray();
        float part = (float) Math.max(0, Math.min(1, share));
        for (int i = 0; i < now.length; i++) {
            now[i] = (1 - part) * now[i] + part * then[i];
        }
        return Matrix.wrap(points.rows(), 2, now);
    }
}
