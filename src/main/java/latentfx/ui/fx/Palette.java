package latentfx.ui.fx;

import javafx.scene.paint.Color;

/**
 * The colours of classes: ten that colour-blind readers can tell apart (Petroff 2021, "Accessible color sequences for
 * data visualization"). From the eleventh class on they are repeated, darker and then lighter.
 */
public final class Palette {
    /** Number of classes after which the colours repeat. */
    public static final int DISTINCT = 30;

    private static final int[] TEN = {
        0x3f90da, 0xffa90e, 0xbd1f01, 0x94a4a2, 0x832db6, 0xa96b59, 0xe76300, 0xb9ac70, 0x717581, 0x92dadd
    };

    private Palette() {}

    /** The colour of class {@code label} (0 or more) as 0xRRGGBB. */
    public static int rgb(int label) {
        int base = TEN[label % TEN.length];
        return switch (label / TEN.length % 3) {
            case 1 -> mix(base, 0x000000, 0.35);
            case 2 -> mix(base, 0xffffff, 0.45);
            default -> base;
        };
    }

    /** The colour of class {@code label} (0 or more). */
    public static Color color(int label) {
        int rgb = rgb(label);
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    private static int mix(int rgb, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (rgb >> shift & 0xff) * (1 - share) + (other >> shift & 0xff) * share;
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }
}
