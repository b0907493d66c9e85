package latentfx.ui.explore;

import java.util.Arrays;

/**
 * Colours magnification on a logarithmic scale: transparent where the decoder stretches least, strong where it
 * stretches most.
 */
final class MagnificationTint {
    private static final int RED = 0x82;
    private static final int GREEN = 0x50;
    private static final int BLUE = 0xdf;
    private static final double STRONGEST = 0.7;

    /** The scale runs from this quantile to its complement, so that a few outliers do not determine it. */
    private static final double OUTSIDE = 0.05;

    private final double[] shares;
    private final int columns;
    private final int rows;
    private final double low;
    private final double high;

    /**
     * Creates a tint for {@code field}, measured at {@code columns} by {@code rows} positions, row by row from the
     * upper left.
     */
    MagnificationTint(double[] field, int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        double[] sorted = field.clone();
        Arrays.sort(sorted);
        low = Math.max(Double.MIN_NORMAL, sorted[(int) (OUTSIDE * (sorted.length - 1))]);
        high = Math.max(low, sorted[(int) ((1 - OUTSIDE) * (sorted.length - 1))]);
        double span = Math.log(high / low);
        shares = new double[field.length];
        for (int i = 0; i < shares.length; i++) {
            double share = span > 0 ? Math.log(Math.max(low, field[i]) / low) / span : 0;
            shares[i] = Math.min(1, share);
        }
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    /** Blends the tint over premultiplied pixels, interpolated between the measured positions. */
    void drawOver(int[] argb, int width, int height) {
        for (int y = 0; y < height; y++) {
            double atRow = (y + 0.5) / height * (rows - 1);
            int row = Math.min(rows - 2, (int) atRow);
            for (int x = 0; x < width; x++) {
                double atColumn = (x + 0.5) / width * (columns - 1);
                int column = Math.min(columns - 2, (int) atColumn);
                double upper = between(row * columns + column, atColumn - column);
                double lower = between((row + 1) * columns + column, atColumn - column);
                double share = upper + (atRow - row) * (lower - upper);
                argb[y * width + x] = over(argb[y * width + x], share * STRONGEST);
            }
        }
    }

    private double between(int left, double share) {
        return shares[left] + share * (shares[left + 1] - shares[left]);
    }

    private static int over(int below, double alpha) {
        double keep = 1 - alpha;
        int a = (int) (alpha * 255 + keep * (below >>> 24) + 0.5);
        int r = (int) (alpha * RED + keep * (below >> 16 & 0xff) + 0.5);
        int g = (int) (alpha * GREEN + keep * (below >> 8 & 0xff) + 0.5);
        int b = (int) (alpha * BLUE + keep * (below & 0xff) + 0.5);
        return a << 24 | Math.min(a, r) << 16 | Math.min(a, g) << 8 | Math.min(a, b);
    }
}
