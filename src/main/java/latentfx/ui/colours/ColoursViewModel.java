package latentfx.ui.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.ui.fx.Palette;
import latentfx.ui.settings.Settings;

/** The user's choice of the ten class colours, which is used at once and remembered. For the FX thread. */
public final class ColoursViewModel {
    private static final String NAME = "colours";
    private static final int HEX_DIGITS = 6;
    private static final int HEX = 16;

    private final Settings settings;

    /** Remembers the colours in {@code settings}. */
    public ColoursViewModel(Settings settings) {
        this.settings = settings;
    }

    /** Uses the colours that were chosen in an earlier session; entries that are none are ignored, all ten together. */
    public void restore() {
        remembered(settings.list(NAME)).ifPresent(Palette::use);
    }

    static Optional<List<Integer>> remembered(List<String> entries) {
        List<Integer> ten = new ArrayList<>();
        for (String entry : entries) {
            if (entry.length() != HEX_DIGITS || !entry.chars().allMatch(it -> Character.digit(it, HEX) >= 0)) {
                return Optional.empty();
            }
            ten.add(Integer.parseInt(entry, HEX));
        }
        return ten.size() == Palette.CHOSEN ? Optional.of(ten) : Optional.empty();
    }

    /** Gives class {@code index}, 0 to 9, the colour {@code rgb} (0xRRGGBB). */
    public void choose(int index, int rgb) {
        List<Integer> ten = new ArrayList<>(colours());
        ten.set(index, rgb);
        use(ten);
    }

    /** Uses the standard colours again. */
    public void reset() {
        use(Palette.STANDARD);
    }

    private void use(List<Integer> ten) {
        Palette.use(ten);
        settings.putList(
                NAME,
                ten.equals(Palette.STANDARD)
                        ? List.of()
                        : ten.stream()
                                .map(rgb -> String.format(Locale.ROOT, "%06x", rgb))
                                .toList());
    }

    /** The ten colours in use, 0xRRGGBB. */
    public List<Integer> colours() {
        return Palette.coloursProperty().get();
    }

    /** The two colours in use that {@code vision} tells apart least. */
    public ClosestColours closest(ColourVision vision) {
        return ClosestColours.of(colours(), vision);
    }
}
