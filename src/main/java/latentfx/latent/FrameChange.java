package latentfx.latent;

import latentfx.math.Matrix;

/** Measures how much the picture changes along a sampled path. */
public final class FrameChange {
    private FrameChange() {}

    /**
     * The root mean square difference of each of {@code frames} (one per row) from the previous one, summed over the
     * path: 0 where nothing changes, 1 where every pixel goes from black to white once.
     */
    public static double along(Matrix frames) {
        double total = 0;
        for (int row = 1; row < frames.rows(); row++) {
            double sum = 0;
            for (int p = 0; p < frames.columns(); p++) {
                double change = (double) frames.get(row, p) - frames.get(row - 1, p);
                sum += change * change;
            }
            total += Math.sqrt(sum / frames.columns());
        }
        return total;
    }
}
