package latentfx.data;

/**
 * Where the ink of an image of 28×28 pixels lies.
 *
 * @param ink sum of all pixels
 * @param x mean column, the first pixel's centre being 0.5
 * @param y mean row
 * @param xx variance of the column
 * @param yy variance of the row
 * @param xy covariance; negative where the digit leans to the right
 */
public record InkMoments(double ink, double x, double y, double xx, double yy, double xy) {
    public static InkMoments of(float... image) {
        double ink = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < image.length; i++) {
            ink += image[i];
            x += image[i] * column(i);
            y += image[i] * row(i);
        }
        x /= ink;
        y /= ink;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < image.length; i++) {
            double dx = column(i) - x;
            double dy = row(i) - y;
            xx += image[i] * dx * dx / ink;
            yy += image[i] * dy * dy / ink;
            xy += image[i] * dx * dy / ink;
        }
        return new InkMoments(ink, x, y, xx, yy, xy);
    }

    private static double column(int pixel) {
        return Math.floorMod(pixel, 28) + 0.5;
    }

    private static double row(int pixel) {
        return Math.floorDiv(pixel, 28) + 0.5;
    }

    /** Direction of the longest extent, in degrees clockwise from straight up. */
    public double tilt() {
        return Math.toDegrees(0.5 * Math.atan2(-2 * xy, yy - xx));
    }
}
