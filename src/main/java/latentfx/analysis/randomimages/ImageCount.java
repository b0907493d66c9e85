package latentfx.analysis.randomimages;

/** Numbers of images, which are so large that only their logarithms to base 10 can be told. */
public final class ImageCount {
    private static final int BLACK_AND_WHITE = 2;
    private static final double SECONDS_A_YEAR = 365.25 * 24 * 3600;

    private ImageCount() {}

    /** How many images of {@code pixels} numbers there are if each takes one of {@code levels} values. */
    public static double log10(int pixels, int levels) {
        return pixels * Math.log10(levels);
    }

    /**
     * The volume of a ball, {@code π^(n/2) rⁿ / Γ(n/2 + 1)}.
     *
     * @param dimensions n, 1 or more
     * @param radius r, above 0
     */
    public static double log10Ball(int dimensions, double radius) {
        double log = dimensions / 2.0 * Math.log10(Math.PI) + dimensions * Math.log10(radius);
        // Γ(n/2 + 1) is the product of n/2, n/2 − 1 and so on, down to 1 or to 1/2, whose Γ is √π.
        for (int k = dimensions; k > 0; k -= 2) {
            log -= Math.log10(k / 2.0);
        }
        return dimensions % 2 == 0 ? log : log - Math.log10(Math.PI) / 2;
    }

    /**
     * The largest share of all images, brightness from 0 to 1, that balls round so many pictures can cover: their volume,
     * as if they did not overlap and none reached outside.
     */
    public static double log10Balls(int dimensions, double radius, int pictures) {
        return log10Ball(dimensions, radius) + Math.log10(pictures);
    }

    /** How many years it takes to draw 10^{@code log10Images} images. */
    public static double log10Years(double log10Images, double perSecond) {
        return log10Images - Math.log10(perSecond) - Math.log10(SECONDS_A_YEAR);
    }

    /**
     * The share of images in black and white that a model takes for typical, if it needs {@code nats} for a typical one:
     * some e^nats of 2^pixels.
     */
    public static double log10ShareTypical(int pixels, double nats) {
        return nats / Math.log(10) - log10(pixels, BLACK_AND_WHITE);
    }
}
