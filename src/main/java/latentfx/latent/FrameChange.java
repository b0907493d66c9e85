package latentfx.latent;

import latentfx.math.Matrix;

/** How much a walk changes the picture. */
public final class FrameChange {
    private FrameChange() {}

    /**
     * The root mean square difference of each of {@code frames} (one a row) from the one before, summed over the walk: 0
     * where nothing changes, 1 where every pixel goes from black to white once.
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
