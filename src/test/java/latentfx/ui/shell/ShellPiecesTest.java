package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import latentfx.ui.fx.AppIcon;
import latentfx.ui.settings.Settings;
import latentfx.ui.shelf.RecentFiles;
import latentfx.ui.shelf.RecentKind;
import latentfx.ui.shell.window.ThemeChoice;
import latentfx.workbench.UserFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShellPiecesTest {
    @TempDir
    Path folder;

    @Test
    void onlyTheNewestFilesAreRememberedEachOnce() {
        Settings settings = Settings.load(folder.resolve("settings.properties"), Runnable::run);
        RecentFiles recent = new RecentFiles(settings);
        IntStream.range(0, 12).forEach(i -> recent.add(RecentKind.MODEL, folder.resolve("m" + i)));
        recent.add(RecentKind.MODEL, folder.resolve("m9"));
        List<String> names = recent.files(RecentKind.MODEL).stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertEquals(List.of("m9", "m11", "m10", "m8", "m7", "m6", "m5", "m4"), names);
        assertEquals(folder, recent.folder().orElseThrow());
        recent.clear();
        assertTrue(new RecentFiles(settings).isEmpty());
    }

    @Test
    void theLanguageIsTheSystemsUnlessOneIsChosen() {
        assertEquals(Locale.JAPAN, Language.of("").locale(Locale.JAPAN));
        assertEquals("ko", Language.of("ko").locale(Locale.JAPAN).getLanguage());
        assertEquals(Language.SYSTEM, Language.of("klingon"));
        assertEquals(ThemeChoice.DARK, ThemeChoice.of("dark"));
        assertEquals(ThemeChoice.SYSTEM, ThemeChoice.of("pink"));
    }

    @Test
    void theIconHasRoundCornersAndAPathInEverySize() {
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256}) {
            int[] argb = AppIcon.draw(size);
            assertEquals(0, argb[0], "the corner is clear");
            int middle = argb[(size / 2) * size + size / 2];
            assertTrue((middle >> 8 & 0xff) > 0x60, "the line crosses the middle at " + size);
            assertTrue(Arrays.stream(argb).distinct().count() > 8);
        }
    }

    @Test
    void theUsersFolderCanBePutElsewhere() {
        String before = System.getProperty(UserFolder.PROPERTY, "");
        try {
            System.setProperty(UserFolder.PROPERTY, folder.toString());
            assertEquals(
                    folder.resolve("settings.properties"), UserFolder.locate().settings());
            System.setProperty(UserFolder.PROPERTY, "");
            assertTrue(UserFolder.locate().path().endsWith(".latentfx"));
        } finally {
            System.setProperty(UserFolder.PROPERTY, before);
        }
    }
}
