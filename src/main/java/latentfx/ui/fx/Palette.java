package latentfx.ui.fx;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.paint.Color;

/**
 * The colours of classes, the same in every window: ten that colour-blind readers can tell apart, found by search and
 * each with a plain name of its own, or ten that the user chose. From the eleventh class on they are repeated, darker and
 * then lighter.
 */
public final class Palette {
    /** Number of colours that can be chosen. */
    public static final int CHOSEN = 10;

    /** Number of classes after which the colours repeat. */
    public static final int DISTINCT = 3 * CHOSEN;

    /** Blue, orange, red, grey, violet, brown, green, yellow, pink, cyan. */
    public static final List<Integer> STANDARD =
            List.of(0x1b82ff, 0xdc8904, 0xea014d, 0x76767f, 0x724ba0, 0x7d4d07, 0x048356, 0xeed529, 0xc293b1, 0x16d0f7);

    private static final ReadOnlyObjectWrapper<List<Integer>> SHOWN = new ReadOnlyObjectWrapper<>(STANDARD);
    private static volatile List<Integer> colours = STANDARD;

    private Palette() {}

    /** The ten colours as 0xRRGGBB; changes on the FX thread. Listen weakly: the property outlives every window. */
    public static ReadOnlyObjectProperty<List<Integer>> coloursProperty() {
        return SHOWN.getReadOnlyProperty();
    }

    /** Uses the colours {@code ten}, {@value #CHOSEN} of 0xRRGGBB, in all windows. For the FX thread. */
    public static void use(List<Integer> ten) {
        if (ten.size() != CHOSEN || ten.stream().anyMatch(rgb -> rgb < 0 || rgb > 0xffffff)) {
            throw new IllegalArgumentException("a palette has " + CHOSEN + " colours of 0 to 0xffffff, not " + ten);
        }
        colours = List.copyOf(ten);
        SHOWN.set(colours);
    }

    /** The colour of class {@code label} (0 or more) as 0xRRGGBB. */
    public static int rgb(int label) {
        int base = colours.get(label % CHOSEN);
        return switch (label / CHOSEN % 3) {
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
