package latentfx.analysis.compression;

import latentfx.data.ImageShape;
import latentfx.math.Matrix;

/**
 * How like pictures are to their originals.
 *
 * @param psnr peak signal-to-noise ratio in decibels, {@code −10·log10} of the mean squared error over all pixels of all
 *     pictures, at a peak of 1; infinite where nothing is lost
 * @param ssim structural similarity, the mean over pictures, 1 where nothing is lost
 */
public record Likeness(double psnr, double ssim) {
    private static final double DECIBELS = -10;

    /**
     * Compares {@code pictures}, cut to 0 to 1, with {@code originals}.
     *
     * @throws IllegalArgumentException if their shapes differ or there are none
     */
    public static Likeness of(Matrix originals, Matrix pictures, ImageShape shape) {
        if (originals.rows() != pictures.rows() || originals.columns() != pictures.columns()) {
            throw new IllegalArgumentException(originals + " and " + pictures + " cannot be compared");
        }
        if (originals.rows() == 0) {
            throw new IllegalArgumentException("no likeness of " + originals + ": it has no rows");
        }
        StructuralSimilarity similarity = new StructuralSimilarity(shape);
        double error = 0;
        double ssim = 0;
        for (int row = 0; row < originals.rows(); row++) {
            float[] original = originals.row(row);
            float[] picture = cut(pictures.row(row));
            for (int i = 0; i < original.length; i++) {
                double off = (double) original[i] - picture[i];
                error += off * off;
            }
            ssim += similarity.of(original, picture);
        }
        double mean = error / originals.rows() / originals.columns();
        return new Likeness(DECIBELS * Math.log10(mean), ssim / originals.rows());
    }

    private static float[] cut(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, Math.min(1, values[i]));
        }
        return values;
    }
}
