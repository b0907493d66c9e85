package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SameFileTest {
    @TempDir
    Path folder;

    /** What the disk of the test itself does with letters is the measure: most of Linux tells them apart. */
    @Test
    void namesThatDifferInTheirLettersAreAlikeWhereTheDiskTakesThemSo() throws IOException {
        Files.createFile(folder.resolve("probe"));
        boolean alike = Files.exists(folder.resolve("PROBE"));
        assertEquals(alike, SameFile.of(folder.resolve("map.csv"), folder.resolve("Map.CSV")));
        assertEquals(alike, SameFile.of(folder.resolve("new/map.csv"), folder.resolve("new/MAP.csv")));
        assertEquals(alike, SameFile.of(folder.resolve("new/map.csv"), folder.resolve("New/map.csv")));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void missingFilesAreComparedByWhereTheyWillBeMade() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        assertTrue(SameFile.of(real.resolve("a/b"), real.resolve("a/../a/./b")));
        assertFalse(SameFile.of(real.resolve("a"), real.resolve("b")));
        assertFalse(SameFile.of(real.resolve("a"), real));
    }

    @Test
    void aRelativeNameIsTheAbsoluteOne() {
        assertTrue(SameFile.of(Path.of("gone.csv"), Path.of("gone.csv").toAbsolutePath()));
        assertTrue(SameFile.of(Path.of("pom.xml"), Path.of("src/../pom.xml").toAbsolutePath()));
    }
}
