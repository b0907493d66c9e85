package latentfx.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.data.images.PictureWishes;
import latentfx.data.images.picture.PictureColour;
import latentfx.data.images.picture.PictureFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pictures were read is remembered for each folder. */
final class PictureMemoryTest {
    private static final PictureWishes GREY = new PictureWishes(
            Optional.of(48),
            Optional.of(PictureColour.GREY),
            Optional.of(PictureFit.PAD),
            0x102030,
            Optional.of(Path.of("/data/labels of mine.csv")));

    @TempDir
    private Path home;

    private Settings settings() {
        return Settings.load(home.resolve("settings.properties"), Runnable::run);
    }

    @Test
    void theNextStartKnowsWhatWasChosenForAFolder() {
        new PictureMemory(settings()).keep(Path.of("/data/cats = dogs"), GREY);
        PictureMemory later = new PictureMemory(settings());
        assertEquals(Optional.of(GREY), later.find(Path.of("/data/x/../cats = dogs")));
        assertEquals(PictureWishes.NONE, later.of(Path.of("/data")), "another folder");
    }

    @Test
    void aNewChoiceTakesThePlaceOfTheOldOne() {
        Settings settings = settings();
        PictureMemory memory = new PictureMemory(settings);
        memory.keep(Path.of("/data/cats"), GREY);
        memory.keep(Path.of("/data/cats"), PictureWishes.NONE);
        assertEquals(Optional.of(PictureWishes.NONE), memory.find(Path.of("/data/cats")));
        assertEquals(1, settings.list("pictures").size());
    }

    @Test
    void theFolderChosenLongestAgoIsForgottenFirst() {
        PictureMemory memory = new PictureMemory(settings());
        for (int i = 0; i <= PictureMemory.MOST; i++) {
            memory.keep(Path.of("/data/" + i), GREY);
        }
        assertEquals(Optional.empty(), memory.find(Path.of("/data/0")));
        assertEquals(Optional.of(GREY), memory.find(Path.of("/data/1")));
    }

    @Test
    void whatCannotBeUnderstoodIsNothing() {
        Settings settings = settings();
        Path folder = Path.of("/data/cats").toAbsolutePath();
        for (String line : List.of("63\tGREY\tPAD\tff\t\t", "64\tPINK\tPAD\tff\t\t", "64\t\t\tred\t\t", "64\t")) {
            settings.putList("pictures", List.of(line + folder));
            assertEquals(Optional.empty(), new PictureMemory(settings).find(folder), line);
        }
    }
}
