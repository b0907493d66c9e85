package latentfx.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.task.BackgroundActions;
import latentfx.task.HeldExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The state is saved at an even pace, whatever changes or does not. The clock is the test's: a call is 20 seconds. */
final class AutosaveTest {
    @TempDir
    private Path home;

    private final HeldExecutor background = new HeldExecutor();
    private final List<String> told = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private CurrentState current;
    private Autosave<String> autosave;
    private Optional<String> state = Optional.empty();
    private boolean diskFull;

    @BeforeEach
    void open() {
        current = new Sessions(
                        home.resolve("sessions"),
                        home.resolve("autosave.lab"),
                        SessionLimits.DEFAULT,
                        InstantSource.system())
                .begin();
        autosave = new Autosave<>(
                () -> state,
                current,
                text -> file -> write(file, text),
                new BackgroundActions(background, Runnable::run),
                failure -> told.add(String.valueOf(failure.getMessage())));
    }

    private void write(Path file, String text) throws IOException {
        if (diskFull) {
            throw new IOException("disk full");
        }
        written.add(text);
        Files.writeString(file, text);
    }

    @AfterEach
    void close() throws IOException {
        current.end();
    }

    private void after20Seconds() {
        autosave.save();
        background.runAll();
    }

    @Test
    void aSingleChangeIsSavedThoughNothingFollows() throws IOException {
        after20Seconds();
        assertEquals(List.of(), written);
        state = Optional.of("one");
        after20Seconds();
        assertEquals("one", Files.readString(current.file()));
        after20Seconds();
        assertEquals(List.of("one"), written, "no change, no writing");
    }

    @Test
    void continuousChangeIsSavedEachTime() {
        for (int i = 0; i < 5; i++) {
            state = Optional.of("s" + i);
            after20Seconds();
        }
        assertEquals(List.of("s0", "s1", "s2", "s3", "s4"), written);
    }

    @Test
    void whatSomebodyDeletedIsSavedAgainThoughNothingChanged() throws IOException {
        state = Optional.of("one");
        after20Seconds();
        Files.delete(current.file());
        after20Seconds();
        assertEquals("one", Files.readString(current.file()));
    }

    @Test
    void aFailedSaveIsTriedAgainAndToldOnce() throws IOException {
        state = Optional.of("one");
        diskFull = true;
        after20Seconds();
        after20Seconds();
        assertEquals(List.of("disk full"), told);
        diskFull = false;
        after20Seconds();
        assertEquals("one", Files.readString(current.file()));
        diskFull = true;
        state = Optional.of("two");
        after20Seconds();
        assertEquals(List.of("disk full", "disk full"), told, "a new failure is told again");
    }

    @Test
    void oneSaveAtATime() {
        state = Optional.of("one");
        autosave.save();
        state = Optional.of("two");
        autosave.save();
        assertEquals(1, background.waiting());
        background.runAll();
        after20Seconds();
        assertEquals(List.of("one", "two"), written);
    }

    @Test
    void whoWaitsForASaveIsCalledAfterOneThatBeganLater() {
        state = Optional.of("one");
        autosave.save();
        state = Optional.of("two");
        autosave.save(() -> written.add("safe"));
        background.runAll();
        assertEquals(List.of("one", "two", "safe"), written);
    }

    @Test
    void whoWaitsForASaveThatFailsIsCalledAfterTheNext() {
        state = Optional.of("one");
        diskFull = true;
        autosave.save(() -> written.add("safe"));
        background.runAll();
        assertEquals(List.of(), written);
        diskFull = false;
        after20Seconds();
        assertEquals(List.of("one", "safe"), written);
    }

    @Test
    void nothingIsWrittenAfterTheEnd() throws IOException {
        state = Optional.of("one");
        autosave.save();
        autosave.end();
        current.end();
        background.runAll();
        after20Seconds();
        assertEquals(List.of(), written);
        assertFalse(Files.exists(current.file()));
    }

    @Test
    void aSaveThatFailsAfterTheEndIsToldToNobody() {
        state = Optional.of("one");
        diskFull = true;
        autosave.save();
        autosave.end();
        background.runAll();
        assertEquals(List.of(), told, "what the window shows is not kept beyond its end: it may close");
    }
}
