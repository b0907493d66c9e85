package latentfx.ui.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.ui.fx.Palette;
import latentfx.ui.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColoursViewModelTest {
    /** Petroff's ten, whose figures are known from elsewhere. */
    private static final List<Integer> PETROFF =
            List.of(0x3f90da, 0xffa90e, 0xbd1f01, 0x94a4a2, 0x832db6, 0xa96b59, 0xe76300, 0xb9ac70, 0x717581, 0x92dadd);

    @TempDir
    private Path folder;

    @AfterEach
    void useTheStandardAgain() {
        Palette.use(Palette.STANDARD);
    }

    private Settings settings() {
        return Settings.load(folder.resolve("settings.properties"), Runnable::run);
    }

    @Test
    void measuresAKnownSetAsOthersDid() {
        assertEquals(17.3, ClosestColours.of(PETROFF, ColourVision.NORMAL).difference(), 0.05);
        assertEquals(11.9, ClosestColours.of(PETROFF, ColourVision.PROTAN).difference(), 0.05);
        assertEquals(12.6, ClosestColours.of(PETROFF, ColourVision.DEUTAN).difference(), 0.05);
        assertEquals(13.3, ClosestColours.of(PETROFF, ColourVision.TRITAN).difference(), 0.05);
        assertEquals(5, ClosestColours.of(PETROFF, ColourVision.NORMAL).first(), "brown and orange");
        assertEquals(6, ClosestColours.of(PETROFF, ColourVision.NORMAL).second());
    }

    @Test
    void theStandardColoursAreFartherApartThanThose() {
        assertEquals(
                22.3, ClosestColours.of(Palette.STANDARD, ColourVision.NORMAL).difference(), 0.05);
        assertEquals(
                14.2, ClosestColours.of(Palette.STANDARD, ColourVision.PROTAN).difference(), 0.05);
        assertEquals(
                13.9, ClosestColours.of(Palette.STANDARD, ColourVision.DEUTAN).difference(), 0.05);
        assertEquals(
                13.8, ClosestColours.of(Palette.STANDARD, ColourVision.TRITAN).difference(), 0.05);
    }

    @Test
    void theStandardColoursAreSeenOnBothThemes() {
        for (int background : new int[] {0xffffff, 0x0d1117}) {
            for (int colour : Palette.STANDARD) {
                double seen = ColourVision.NORMAL.seen(colour).difference(ColourVision.NORMAL.seen(background));
                assertEquals(Math.max(27.0, seen), seen, () -> Integer.toHexString(colour));
            }
        }
    }

    @Test
    void aChosenColourIsUsedAtOnceAndInTheNextSession() {
        Settings settings = settings();
        new ColoursViewModel(settings).choose(3, 0x00ff7f);
        assertEquals(0x00ff7f, Palette.rgb(3));
        settings.flush();

        Palette.use(Palette.STANDARD);
        new ColoursViewModel(settings()).restore();

        List<Integer> expected = new ArrayList<>(Palette.STANDARD);
        expected.set(3, 0x00ff7f);
        assertEquals(expected, Palette.coloursProperty().get());
    }

    @Test
    void theStandardComesBack() {
        ColoursViewModel colours = new ColoursViewModel(settings());
        colours.choose(0, 0);
        colours.reset();
        assertEquals(Palette.STANDARD, colours.colours());
        assertEquals(Palette.STANDARD.get(4), Palette.rgb(4));
    }

    @Test
    void whatIsNoColourInTheSettingsIsIgnored() {
        assertEquals(Optional.empty(), ColoursViewModel.remembered(List.of("3e79eb")));
        assertEquals(
                Optional.empty(),
                ColoursViewModel.remembered(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "red")));
        assertEquals(Optional.empty(), ColoursViewModel.remembered(List.of("-12345")));
    }

    @Test
    void aPaletteHasTenColours() {
        assertThrows(IllegalArgumentException.class, () -> Palette.use(List.of(1, 2)));
        List<Integer> wrong = new ArrayList<>(Palette.STANDARD);
        wrong.set(9, 0x1000000);
        assertThrows(IllegalArgumentException.class, () -> Palette.use(wrong));
        assertThrows(IllegalArgumentException.class, () -> ClosestColours.of(List.of(1), ColourVision.NORMAL));
    }
}
