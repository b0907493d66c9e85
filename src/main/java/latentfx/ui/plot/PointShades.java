package latentfx.ui.plot;

import latentfx.ui.fx.NumberColours;
import latentfx.ui.fx.NumberRange;

/**
 * A number for each point of a map, shown by colour in place of the classes' colours.
 *
 * @param values place within the range from 0 (low) to 1 (high), one a sample; NaN draws a point faint. Shared, must not be
 *     modified
 * @param range what the numbers are
 * @param instead whether they take the place of classes altogether, whose names and legend are not shown then
 */
public record PointShades(float[] values, NumberRange range, boolean instead) {
    private static final int PALE = 0x9aa4ae;

    /** Points overlap, and light colours must be seen on a white ground. */
    private static final double LEAST_STRENGTH = 0.85;

    /** Ink of points without a value. */
    private static final int NONE = NumberColours.LEVELS;

    /** Ink of points of classes that are switched off. */
    private static final int HIDDEN = NumberColours.LEVELS + 1;

    /** The colour of sample {@code i} as 0xRRGGBB. */
    public int rgb(int i) {
        int ink = ink(i, true);
        return ink == NONE ? PALE : NumberColours.rgb(ink);
    }

    /** The number of the ink that sample {@code i} is drawn with. */
    public int ink(int i, boolean visible) {
        float value = i < values.length ? values[i] : Float.NaN;
        if (!visible) {
            return HIDDEN;
        }
        return Float.isNaN(value) ? NONE : NumberColours.level(value);
    }

    /** The inks, in the order of their numbers, for discs of {@code radius} raster pixels. */
    PointStyle style(double radius, double strength, double faded) {
        int[] colours = new int[NumberColours.LEVELS + 2];
        double[] alpha = new double[NumberColours.LEVELS + 2];
        for (int level = 0; level < NumberColours.LEVELS; level++) {
            colours[level] = NumberColours.rgb(level);
            alpha[level] = Math.max(LEAST_STRENGTH, strength);
        }
        colours[NONE] = PALE;
        alpha[NONE] = faded;
        colours[HIDDEN] = PALE;
        alpha[HIDDEN] = faded;
        return new PointStyle(radius, colours, alpha);
    }
}
