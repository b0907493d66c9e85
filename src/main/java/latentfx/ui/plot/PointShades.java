package latentfx.ui.plot;

/**
 * A strength for each point of a map, shown in place of the classes' colours.
 *
 * @param values from 0 (pale) to 1 (strong), one a sample; NaN draws a point faint. Shared, must not be modified
 * @param rgb colour of strength 1, 0xRRGGBB
 */
public record PointShades(float[] values, int rgb) {
    private static final int PALE = 0x9aa4ae;

    /** Number of steps from pale to strong. */
    private static final int LEVELS = 12;

    /** Ink of points without a value. */
    private static final int NONE = LEVELS;

    /** Ink of points of classes that are switched off. */
    private static final int HIDDEN = LEVELS + 1;

    /** The number of the ink that sample {@code i} is drawn with. */
    public int ink(int i, boolean visible) {
        float value = i < values.length ? values[i] : Float.NaN;
        if (!visible) {
            return HIDDEN;
        }
        return Float.isNaN(value) ? NONE : (int) Math.max(0, Math.min(LEVELS - 1, value * LEVELS));
    }

    /** The inks, in the order of their numbers, for discs of {@code radius} raster pixels. */
    PointStyle style(double radius, double strength, double faded) {
        int[] colours = new int[LEVELS + 2];
        double[] alpha = new double[LEVELS + 2];
        for (int level = 0; level < LEVELS; level++) {
            double share = level / (LEVELS - 1.0);
            colours[level] = mixed(share);
            alpha[level] = strength * (0.35 + 0.65 * share);
        }
        colours[NONE] = PALE;
        alpha[NONE] = faded;
        colours[HIDDEN] = PALE;
        alpha[HIDDEN] = faded;
        return new PointStyle(radius, colours, alpha);
    }

    private int mixed(double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (PALE >> shift & 0xff) * (1 - share) + (rgb >> shift & 0xff) * share;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }
}
