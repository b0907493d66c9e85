package latentfx.metrics;

import latentfx.math.Halves;
import latentfx.math.Samples;

/** Errors of reconstructions against the images they are made from; smaller is better. */
public final class ReconstructionError {
    /** Probabilities are clamped to [CLAMP, 1 − CLAMP], so that the loss of a saturated pixel stays finite. */
    public static final double CLAMP = 1e-7;

    private ReconstructionError() {}

    /**
     * The mean squared error per pixel, over all pixels of all samples.
     *
     * @param images one image per row
     * @param reconstructions of the same images, in the same order
     * @throws IllegalArgumentException if the shapes differ or there are no rows
     */
    public static double meanSquared(Samples images, Samples reconstructions) {
        double sum = sum(images, reconstructions, (x, p) -> {
            double difference = (double) x - p;
            return difference * difference;
        });
        return sum / images.rows() / images.columns();
    }

    /**
     * The Bernoulli cross-entropy {@code -Σ_pixels [x ln p + (1 - x) ln(1 - p)]} in nats, summed over the pixels of a
     * sample, mean over the samples. Grey pixels x are taken as Bernoulli means, so this is a training objective and
     * not a likelihood: the loss of a perfect reconstruction of a grey image is above 0. Each p is first clamped to
     * [{@value #CLAMP}, 1 - {@value #CLAMP}], so the loss of a pixel is at most 16.2.
     *
     * @param images one image per row, values in [0, 1]
     * @param reconstructions probabilities for the same images, in the same order
     * @throws IllegalArgumentException if the shapes differ or there are no rows
     */
    public static double crossEntropy(Samples images, Samples reconstructions) {
        return sum(images, reconstructions, ReconstructionError::crossEntropy) / images.rows();
    }

    /**
     * The mean squared error per pixel of each sample.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    public static double[] eachSquared(Samples images, Samples reconstructions) {
        double[] errors = new double[images.rows()];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = meanSquared(images.slice(i, i + 1), reconstructions.slice(i, i + 1));
        }
        return errors;
    }

    private static double crossEntropy(float x, float probability) {
        double p = Math.max(CLAMP, Math.min(1 - CLAMP, probability));
        return -(x * Math.log(p) + (1.0 - x) * Math.log1p(-p));
    }

    /** The loss of one pixel. */
    private interface PixelCost {
        double of(float image, float reconstruction);
    }

    private static double sum(Samples images, Samples reconstructions, PixelCost cost) {
        if (images.rows() != reconstructions.rows() || images.columns() != reconstructions.columns()) {
            throw new IllegalArgumentException(images + " and " + reconstructions + " cannot be compared");
        }
        if (images.rows() == 0) {
            throw new IllegalArgumentException("no error of " + images + ": it has no rows");
        }
        return Halves.sum(images.rows(), (from, to) -> {
            float[] image = new float[images.columns()];
            float[] reconstruction = new float[images.columns()];
            double sum = 0;
            for (int row = from; row < to; row++) {
                images.copyRows(row, 1, image, 0);
                reconstructions.copyRows(row, 1, reconstruction, 0);
                for (int i = 0; i < image.length; i++) {
                    sum += cost.of(image[i], reconstruction[i]);
                }
            }
            return sum;
        });
    }
}
