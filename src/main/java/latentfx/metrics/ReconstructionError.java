package latentfx.metrics;

import latentfx.math.Halves;
import latentfx.math.Matrix;

/** How far reconstructions are from their originals; smaller is better. */
public final class ReconstructionError {
    /** Probabilities are held between this and 1 minus this, so that one saturated pixel cannot cost infinitely much. */
    public static final double CLAMP = 1e-7;

    private ReconstructionError() {}

    /**
     * The mean squared error per pixel, over all pixels of all samples.
     *
     * @param originals one image a row
     * @param reconstructions of the same images, in the same order
     * @throws IllegalArgumentException if the shapes differ or there are no rows
     */
    public static double meanSquared(Matrix originals, Matrix reconstructions) {
        double sum = sum(originals, reconstructions, (x, p) -> {
            double difference = (double) x - p;
            return difference * difference;
        });
        return sum / originals.rows() / originals.columns();
    }

    /**
     * The Bernoulli cross-entropy {@code -Σ_pixels [x ln p + (1 - x) ln(1 - p)]} in nats, summed over the pixels of a
     * sample, mean over the samples. Grey pixels x are taken as Bernoulli means, so this is a training objective and no
     * likelihood: a perfect reconstruction of a grey image costs more than 0. Each p is first held within
     * [{@value #CLAMP}, 1 - {@value #CLAMP}], so no pixel costs more than 16.2.
     *
     * @param originals one image a row, values in [0, 1]
     * @param reconstructions probabilities for the same images, in the same order
     * @throws IllegalArgumentException if the shapes differ or there are no rows
     */
    public static double crossEntropy(Matrix originals, Matrix reconstructions) {
        return sum(originals, reconstructions, ReconstructionError::crossEntropy) / originals.rows();
    }

    private static double crossEntropy(float x, float probability) {
        double p = Math.max(CLAMP, Math.min(1 - CLAMP, probability));
        return -(x * Math.log(p) + (1.0 - x) * Math.log1p(-p));
    }

    /** What one pixel costs. */
    private interface PixelCost {
        double of(float original, float reconstruction);
    }

    private static double sum(Matrix originals, Matrix reconstructions, PixelCost cost) {
        if (originals.rows() != reconstructions.rows() || originals.columns() != reconstructions.columns()) {
            throw new IllegalArgumentException(originals + " and " + reconstructions + " cannot be compared");
        }
        if (originals.rows() == 0) {
            throw new IllegalArgumentException("no error of " + originals + ": it has no rows");
        }
        return Halves.sum(originals.rows(), (from, to) -> {
            float[] original = new float[originals.columns()];
            float[] reconstruction = new float[originals.columns()];
            double sum = 0;
            for (int row = from; row < to; row++) {
                originals.copyRows(row, 1, original, 0);
                reconstructions.copyRows(row, 1, reconstruction, 0);
                for (int i = 0; i < original.length; i++) {
                    sum += cost.of(original[i], reconstruction[i]);
                }
            }
            return sum;
        });
    }
}
