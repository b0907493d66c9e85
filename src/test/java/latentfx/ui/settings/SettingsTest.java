package latentfx.ui.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import latentfx.ExpectedLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("new").resolve("settings.properties");
    }

    private Settings load() {
        return Settings.load(file, Runnable::run);
    }

    @Test
    void whatIsPutComesBackAtTheNextStart() {
        Settings settings = load();
        settings.put("theme", "dark");
        settings.put("place", "C:\\digits = ünï\n한국어");
        settings.putList("recent", List.of("/a b/c.latentfx", "/d.latentfx"));
        Settings later = load();
        assertEquals("dark", later.get("theme", "light"));
        assertEquals("C:\\digits = ünï\n한국어", later.get("place", ""));
        assertEquals(List.of("/a b/c.latentfx", "/d.latentfx"), later.list("recent"));
    }

    @Test
    void aShorterListLeavesNothingOfTheLongerOne() {
        Settings settings = load();
        settings.putList("recent", List.of("a", "b", "c"));
        settings.putList("recent", List.of("d"));
        assertEquals(List.of("d"), load().list("recent"));
    }

    @Test
    void numbersThatAreNoneAreNotThere() {
        Settings settings = load();
        settings.put("x", "12.5");
        settings.put("y", "wide");
        settings.put("z", "Infinity");
        assertEquals(OptionalDouble.of(12.5), settings.number("x"));
        assertEquals(OptionalDouble.empty(), settings.number("y"));
        assertEquals(OptionalDouble.empty(), settings.number("z"));
        assertEquals(OptionalDouble.empty(), settings.number("missing"));
    }

    @Test
    void aGroupIsFoundByTheRestOfItsNames() {
        Settings settings = load();
        settings.put("training.epochs", "5");
        settings.put("training.kind", "ae");
        settings.put("trainings", "no");
        assertEquals(Map.of("epochs", "5", "kind", "ae"), settings.group("training"));
    }

    @Test
    void manyChangesAreWrittenOnce() throws IOException {
        List<Runnable> later = new ArrayList<>();
        Settings settings = Settings.load(file, later::add);
        for (int i = 0; i < 50; i++) {
            settings.put("width", String.valueOf(i));
        }
        assertEquals(1, later.size());
        assertFalse(Files.exists(file));
        later.get(0).run();
        assertEquals("49", load().get("width", ""));
        settings.put("width", "49");
        assertEquals(1, later.size(), "no change, no writing");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(
                    List.of("settings.properties", "settings.properties.lock"),
                    files.map(each -> each.getFileName().toString()).sorted().toList(),
                    "no temporary file is left");
        }
    }

    @Test
    void aDamagedFileMeansDefaultsAndIsKeptAside() throws IOException {
        Files.createDirectories(file.getParent());
        List<byte[]> damages = List.of(
                "broken=\\u12".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0x61, (byte) 0xc3},
                new byte[512],
                new byte[2 << 20]);
        for (int i = 0; i < damages.size(); i++) {
            Files.write(file, damages.get(i));
            Settings settings;
            try (ExpectedLog log = ExpectedLog.of(SettingsFile.class)) {
                settings = load();
                log.assertSays("cannot be used");
            }
            Path aside = file.resolveSibling("settings.properties.damaged-" + (i + 1));
            assertEquals(Optional.of(aside), settings.keptAside());
            assertArrayEquals(damages.get(i), Files.readAllBytes(aside));
            assertEquals("light", settings.get("theme", "light"));
            settings.put("theme", "dark");
            assertEquals("dark", load().get("theme", "light"), "and can be written again");
            assertEquals(Optional.empty(), load().keptAside());
        }
    }

    @Test
    void aFileDamagedSinceTheStartIsKeptAsideAndAllSettingsAreWrittenAgain() throws IOException {
        Settings settings = load();
        settings.put("theme", "dark");
        Files.write(file, new byte[64]);
        try (ExpectedLog log = ExpectedLog.of(SettingsFile.class)) {
            settings.put("width", "12");
            log.assertSays("kept as");
        }
        assertEquals("dark", load().get("theme", ""));
        assertEquals("12", load().get("width", ""));
        Files.delete(file);
        settings.put("width", "13");
        assertEquals("dark", load().get("theme", ""), "the same where the file is gone");
    }

    @Test
    void ofTwoProcessesTheLastChangeOfEachValueCounts() {
        Settings one = load();
        Settings other = load();
        one.put("theme", "dark");
        other.put("width", "12");
        assertEquals("dark", load().get("theme", ""), "what the other did not change is left as it is");
        one.put("width", "13");
        other.put("height", "5");
        assertEquals("13", load().get("width", ""));
        one.putList("recent", List.of("a", "b"));
        other.putList("recent", List.of("a", "c", "d"));
        one.putList("recent", List.of("b", "a"));
        assertEquals(List.of("b", "a"), load().list("recent"), "a list counts as one value");
    }

    @Test
    void twoQuickChangesLeaveTheLaterOneOnTheDisk() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Settings settings = Settings.load(file, pool);
            for (int i = 0; i <= 300; i++) {
                settings.put("width", String.valueOf(i));
                settings.put("height", String.valueOf(i));
            }
        } finally {
            pool.shutdown();
            assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        }
        assertEquals("300", load().get("width", ""));
        assertEquals("300", load().get("height", ""));
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenWithTheNextChangeAndToldOnce() throws IOException {
        Path parent = file.getParent();
        Files.writeString(parent, "a file where the folder should be");
        Settings settings = load();
        try (ExpectedLog log = ExpectedLog.of(Settings.class)) {
            settings.put("theme", "dark");
            settings.put("width", "12");
            settings.flush();
            assertEquals(1, log.messages().size());
        }
        Files.delete(parent);
        settings.flush();
        assertEquals("dark", load().get("theme", ""));
        assertEquals("12", load().get("width", ""));
    }

    @Test
    void aFolderInThePlaceOfTheFileHurtsNobody() throws IOException {
        Files.createDirectories(file.resolve("in the way"));
        try (ExpectedLog log = ExpectedLog.of(Settings.class)) {
            Settings settings = load();
            settings.put("theme", "dark");
            assertEquals("dark", settings.get("theme", "light"));
            log.assertSays("could not be written");
        }
        assertTrue(Files.isDirectory(file));
    }
}
