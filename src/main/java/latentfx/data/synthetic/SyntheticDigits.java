package latentfx.data.synthetic;

import java.util.Objects;

/**
 * Draws handwritten-looking digits of 28×28 pixels, bright on black like MNIST, from skeletons of strokes and known
 * factors. A pure function: the same class, factors and seed give the same pixels on every machine.
 */
public final class SyntheticDigits {
    /** Changes whenever any digit would come out differently. */
    public static final int VERSION = 1;

    /** Number of classes: the digits 0 to 9. */
    public static final int CLASSES = 10;

    /** Number of skeletons of each digit. */
    public static final int STYLES = 3;

    private static final int SIDE = 28;
    /** Height of a skeleton at scale 1, in pixels; including the width of the pen a digit is about 20 pixels tall. */
    private static final double HEIGHT = 17;

    private SyntheticDigits() {}

    /**
     * Draws one digit.
     *
     * @param digit 0 to 9
     * @param seed random seed of the slight distortion of the strokes
     * @return 28 · 28 values in [0, 1], row by row
     */
    public static float[] draw(int digit, DigitFactors factors, long seed) {
        Objects.checkIndex(digit, CLASSES);
        Skeleton skeleton = DigitSkeletons.of(digit, factors.style());
        Wobble wobble = new Wobble(seed);
        Placement placement = Placement.of(factors);
        SoftPen pen = new SoftPen(SIDE, SIDE);
        for (Stroke stroke : skeleton.strokes()) {
            draw(stroke, wobble, placement, factors.thickness() / 2, pen);
        }
        return pen.image();
    }

    private static void draw(Stroke stroke, Wobble wobble, Placement placement, float radius, SoftPen pen) {
        double[] at = new double[3];
        float lastX = 0;
        float lastY = 0;
        float lastRadius = 0;
        for (int i = 0; i < stroke.points(); i++) {
            wobble.at(stroke.x()[i], stroke.y()[i], at);
            float x = placement.column(at[0], at[1]);
            float y = placement.row(at[0], at[1]);
            float pressed = radius * (float) at[2];
            if (i > 0) {
                pen.line(lastX, lastY, lastRadius, x, y, pressed);
            }
            lastX = x;
            lastY = y;
            lastRadius = pressed;
        }
    }

    /** The map from heights of a digit to pixels: scale and aspect, then slant, then rotation, then shift. */
    private record Placement(double xx, double xy, double x0, double yx, double yy, double y0) {
        static Placement of(DigitFactors factors) {
            double tall = HEIGHT * factors.scale();
            double wide = tall * factors.aspect();
            double sheared = -tall * factors.slant();
            double angle = StrictMath.toRadians(factors.rotation());
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            return new Placement(
                    cos * wide,
                    cos * sheared - sin * tall,
                    SIDE / 2.0 + factors.shiftX(),
                    sin * wide,
                    sin * sheared + cos * tall,
                    SIDE / 2.0 + factors.shiftY());
        }

        float column(double x, double y) {
            return (float) (xx * x + xy * y + x0);
        }

        float row(double x, double y) {
            return (float) (yx * x + yy * y + y0);
        }
    }
}
