package latentfx.analysis;

import java.util.Arrays;
import java.util.Optional;
import latentfx.latent.PathPlacement;
import latentfx.math.Matrix;

/**
 * A path in evenly spaced frames, with its measurements.
 *
 * @param kind the kind of path
 * @param frames the image at each position, one a row
 * @param placement how its codes lie among the data; of a pixel blend the codes of its images; empty where these are unknown
 *     because the encoder is conditioned on a class
 * @param straightLength decoded length of the straight line through the same stops in as many steps
 */
public record SampledPath(PathKind kind, Matrix frames, Optional<PathPlacement> placement, double straightLength) {
    /** Relative differences of length below this are not reported as differences. */
    public static final double WORTH_A_WORD = 0.03;

    /** Position of each frame, 0 to 1. */
    public double position(int frame) {
        return frame / (frames.rows() - 1.0);
    }

    /** Euclidean distance in pixel values from each frame to the next. */
    public double[] steps() {
        return steps(frames);
    }

    /** The sum of all steps: how much the image changes along the path. */
    public double length() {
        return Arrays.stream(steps()).sum();
    }

    /** The length against that of the straight line; 1 where neither changes anything. */
    public double ratio() {
        return straightLength > 0 ? length() / straightLength : 1;
    }

    /** The largest step against the mean one: 1 where the picture changes evenly. */
    public double jumpiness() {
        double[] steps = steps();
        double mean = Arrays.stream(steps).average().orElse(0);
        return mean > 0 ? Arrays.stream(steps).max().orElse(0) / mean : 1;
    }

    /** Whether the length is too close to that of the straight line to be called different. */
    public boolean hardlyDiffers() {
        return Math.abs(ratio() - 1) < WORTH_A_WORD;
    }

    /** The step from frame {@code frame}, 0 to two below their number, to the next: one of {@link #steps()}. */
    public double step(int frame) {
        return distance(frames.row(frame), frames.row(frame + 1));
    }

    /** Euclidean distance from each row to the next. */
    static double[] steps(Matrix frames) {
        double[] steps = new double[frames.rows() - 1];
        float[] one = frames.row(0);
        for (int i = 0; i < steps.length; i++) {
            float[] next = frames.row(i + 1);
            steps[i] = distance(one, next);
            one = next;
        }
        return steps;
    }

    private static double distance(float[] one, float[] next) {
        double sum = 0;
        for (int p = 0; p < next.length; p++) {
            double change = (double) next[p] - one[p];
            sum += change * change;
        }
        return Math.sqrt(sum);
    }
}
