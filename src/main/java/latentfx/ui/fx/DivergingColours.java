package latentfx.ui.fx;

import latentfx.math.Lab;

/**
 * The colours of numbers below and above 0: blue, almost white at 0, orange. Both arms lead straight through CIELAB to ends of
 * about one lightness (ColorBrewer's blue and orange, Harrower and Brewer 2003), so that equally large numbers weigh alike,
 * whoever looks at them, and the sign never rests on red against green.
 */
public final class DivergingColours {
    /** Number of colours, an odd one: the middle is 0. */
    public static final int LEVELS = 63;

    private static final int BLUE = 0x2166AC;
    private static final int MIDDLE = 0xF7F7F7;
    private static final int ORANGE = 0xB35806;
    private static final int ARM = LEVELS / 2;
    private static final int[] RGB = arms();

    private DivergingColours() {}

    private static int[] arms() {
        int[] rgb = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            Lab end = Lab.ofRgb(level < ARM ? BLUE : ORANGE);
            rgb[level] = Lab.ofRgb(MIDDLE)
                    .towards(end, Math.abs(level - ARM) / (double) ARM)
                    .rgb();
        }
        return rgb;
    }

    /** The colour of {@code level}, 0 to {@value #LEVELS} - 1, as 0xRRGGBB. */
    public static int rgb(int level) {
        return RGB[level];
    }

    /** The level of {@code share}, −1 the lowest number to 1 the highest; what lies outside has that of the nearest end. */
    public static int level(double share) {
        return (int) Math.round(ARM + ARM * Math.max(-1, Math.min(1, share)));
    }
}
