package latentfx.ui.fx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentfx.math.Lab;

/**
 * The colours of numbers, from low to high: a line through CIELAB from dark blue over green to light yellow, on which lightness
 * only rises, whoever looks at it, and equal steps are about equally visible by CIEDE2000. Both ends can be told from a white
 * and from a dark ground.
 */
public final class NumberColours {
    /** Number of colours. */
    public static final int LEVELS = 32;

    private static final double DARK = 30;
    private static final double LIGHT = 88;
    private static final double BLUE = 290;
    private static final double YELLOW = 105;
    private static final double MOST_CHROMA = 60;
    /** Share of the chroma that sRGB allows, which leaves room for rounding. */
    private static final double WITHIN = 0.94;

    private static final int FINE = 400;
    private static final int[] RGB = evenly();

    private NumberColours() {}

    /** The colour of {@code level}, 0 to {@value #LEVELS} - 1, as 0xRRGGBB. */
    public static int rgb(int level) {
        return RGB[level];
    }

    /** The level of {@code share}, 0 low to 1 high; what lies outside has that of the nearest end. */
    public static int level(double share) {
        return (int) Math.max(0, Math.min(LEVELS - 1, share * LEVELS));
    }

    /** Places the colours where the way between neighbours is equally visible. */
    private static int[] evenly() {
        List<Lab> line = new ArrayList<>();
        double[] way = new double[FINE + 1];
        for (int i = 0; i <= FINE; i++) {
            line.add(at((double) i / FINE));
            way[i] = i == 0 ? 0 : way[i - 1] + line.get(i - 1).difference(line.get(i));
        }
        int[] rgb = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            double wanted = way[FINE] * level / (LEVELS - 1);
            int found = Arrays.binarySearch(way, wanted);
            int next = Math.max(1, Math.min(FINE, found < 0 ? -found - 1 : found));
            double share = (wanted - way[next - 1]) / (way[next] - way[next - 1]);
            rgb[level] = at((next - 1 + share) / FINE).rgb();
        }
        return rgb;
    }

    private static Lab at(double share) {
        double lightness = DARK + (LIGHT - DARK) * share;
        double hue = Math.toRadians(BLUE + (YELLOW - BLUE) * share);
        double low = 0;
        double high = MOST_CHROMA / WITHIN;
        for (int i = 0; i < 30; i++) {
            double middle = (low + high) / 2;
            boolean shown =
                    Arrays.stream(colour(lightness, middle, hue).linear()).allMatch(it -> it >= 0 && it <= 1);
            low = shown ? middle : low;
            high = shown ? high : middle;
        }
        return colour(lightness, WITHIN * low, hue);
    }

    private static Lab colour(double lightness, double chroma, double hue) {
        return new Lab(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
    }
}
