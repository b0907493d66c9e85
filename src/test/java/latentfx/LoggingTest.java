package latentfx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Log lines go into files that do not grow without end; the terminal stays quiet unless asked. */
final class LoggingTest {
    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    private Path folder;

    private List<Handler> before = List.of();
    private Level level = Level.INFO;

    @BeforeEach
    void remember() {
        before = List.of(ROOT.getHandlers());
        level = ROOT.getLevel();
    }

    @AfterEach
    void restore() {
        for (Handler handler : ROOT.getHandlers()) {
            handler.close();
            ROOT.removeHandler(handler);
        }
        before.forEach(ROOT::addHandler);
        ROOT.setLevel(level);
    }

    @Test
    void quietByDefaultAndEverythingButDetailsIsInTheFile() throws IOException {
        Logging.start(folder.resolve("logs"), false);
        LoggerFactory.getLogger("a.room").info("worth knowing");
        LoggerFactory.getLogger("a.room").debug("a detail");
        String log = Files.readString(folder.resolve("logs/latentfx-0-0.log"));
        assertTrue(log.contains("INFO a.room: worth knowing"), log);
        assertFalse(log.contains("a detail"), log);
        assertEquals(0, handlers(ConsoleHandler.class));
    }

    @Test
    void verboseAddsDetailsAndTheTerminal() throws IOException {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(terminal, true, StandardCharsets.UTF_8));
        try {
            Logging.start(folder, true); // the console handler keeps the stream that it finds now
            LoggerFactory.getLogger("a.room").debug("a detail");
        } finally {
            System.setErr(before);
        }
        assertTrue(terminal.toString(StandardCharsets.UTF_8).contains("a.room: a detail"), terminal::toString);
        assertTrue(Files.readString(folder.resolve("latentfx-0-0.log")).contains("a detail"));
        assertEquals(1, handlers(ConsoleHandler.class));
    }

    @Test
    void threeFilesOfAMegabyteAreTheMost() throws IOException {
        Logging.start(folder, false);
        String long300 = "x".repeat(300_000);
        for (int i = 0; i < 20; i++) {
            LoggerFactory.getLogger("a.room").info(long300);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs =
                    files.filter(file -> file.toString().endsWith(".log")).toList();
            assertEquals(3, logs.size());
            for (Path log : logs) {
                assertTrue(Files.size(log) < 1_400_000, log + " has " + Files.size(log) + " bytes");
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenOnlyCostsTheLog() throws IOException {
        Path file = Files.writeString(folder.resolve("in the way"), "");
        Logging.start(file, false);
        LoggerFactory.getLogger("a.room").info("nowhere to go");
        assertEquals(0, handlers(FileHandler.class));
        assertEquals(0, Files.size(file));
    }

    private static long handlers(Class<?> kind) {
        return Stream.of(ROOT.getHandlers()).filter(kind::isInstance).count();
    }
}
