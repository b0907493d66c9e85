package latentfx.ui.colours;

import latentfx.math.Lab;

/**
 * Who looks at a colour: with all three kinds of cones, or without one of them (Machado, Oliveira and Fernandes 2009, "A
 * physiologically-based model for simulation of color vision deficiency", severity 1).
 */
public enum ColourVision {
    /** All cones. */
    NORMAL,
    /** No cones for long waves. */
    PROTAN,
    /** No cones for middle waves. */
    DEUTAN,
    /** No cones for short waves. */
    TRITAN;

    /** What is left of linear red, green and blue, row by row. */
    private double[] matrix() {
        return switch (this) {
            case NORMAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
            case PROTAN ->
                new double[] {
                    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                };
            case DEUTAN ->
                new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                };
            case TRITAN ->
                new double[] {
                    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900
                };
        };
    }

    /** What is seen of the sRGB colour 0xRRGGBB. */
    public Lab seen(int rgb) {
        double red = linear(rgb >> 16 & 0xff);
        double green = linear(rgb >> 8 & 0xff);
        double blue = linear(rgb & 0xff);
        double[] matrix = matrix();
        return Lab.ofLinear(
                row(matrix, 0, red, green, blue), row(matrix, 1, red, green, blue), row(matrix, 2, red, green, blue));
    }

    private static double row(double[] matrix, int row, double red, double green, double blue) {
        double mixed = matrix[3 * row] * red + matrix[3 * row + 1] * green + matrix[3 * row + 2] * blue;
        return Math.max(0, Math.min(1, mixed));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
