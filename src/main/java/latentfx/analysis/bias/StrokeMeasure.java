package latentfx.analysis.bias;

import latentfx.data.ImageShape;
import latentfx.math.Samples;

/** How thick or slanted the strokes of a bright figure on black are, from its pixels alone. */
public enum StrokeMeasure {
    /** Twice the ink over the length of its outline: {@code 2Σx/(Σ|∂x| + Σ|∂y|)}, in pixels; 0 without ink. */
    THICKNESS,
    /** {@code −μ₁₁/μ₀₂} of the central moments: pixels to the right for each pixel upwards; 0 without height. */
    SLANT;

    /**
     * The measure of each of {@code images}.
     *
     * @param images grey, one a row, values in [0, 1]
     * @param shape of each
     * @throws IllegalArgumentException if they are in colour
     */
    public double[] of(Samples images, ImageShape shape) {
        if (shape.channels() != 1) {
            throw new IllegalArgumentException("strokes are measured in grey images, not in " + shape);
        }
        double[] values = new double[images.rows()];
        for (int row = 0; row < values.length; row++) {
            float[] image = images.row(row);
            values[row] = this == THICKNESS ? thickness(image, shape) : slant(image, shape);
        }
        return values;
    }

    private static double thickness(float[] image, ImageShape shape) {
        double ink = 0;
        double outline = 0;
        for (int i = 0; i < image.length; i++) {
            ink += image[i];
            if ((i + 1) % shape.width() != 0) {
                outline += Math.abs(image[i + 1] - image[i]);
            }
            if (i + shape.width() < image.length) {
                outline += Math.abs(image[i + shape.width()] - image[i]);
            }
        }
        return outline == 0 ? 0 : 2 * ink / outline;
    }

    private static double slant(float[] image, ImageShape shape) {
        double ink = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < image.length; i++) {
            ink += image[i];
            x += image[i] * (i % shape.width());
            y += image[i] * Math.floorDiv(i, shape.width());
        }
        double mixed = 0;
        double upright = 0;
        for (int i = 0; i < image.length && ink > 0; i++) {
            double right = i % shape.width() - x / ink;
            double down = Math.floorDiv(i, shape.width()) - y / ink;
            mixed += image[i] * right * down;
            upright += image[i] * down * down;
        }
        return upright == 0 ? 0 : -mixed / upright;
    }
}
