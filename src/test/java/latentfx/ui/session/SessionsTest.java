package latentfx.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crashed window's state is found by the next window, an open window's is not, and only an answer deletes one. */
final class SessionsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path home;

    private final List<LeftState> held = new ArrayList<>();

    @AfterEach
    void letGo() throws IOException {
        for (LeftState state : held) {
            state.close();
        }
    }

    private Sessions sessions(SessionLimits limits) {
        return new Sessions(home.resolve("sessions"), home.resolve("autosave.lab"), limits, InstantSource.fixed(NOW));
    }

    private Sessions sessions() {
        return sessions(SessionLimits.DEFAULT);
    }

    private static CurrentState saved(Sessions sessions, String text) throws IOException {
        CurrentState window = sessions.begin();
        window.save(file -> Files.writeString(file, text));
        return window;
    }

    /** The folder that a process leaves that was killed {@code secondsAgo}. */
    private void crashed(String text, long secondsAgo) throws IOException {
        Path folder = Files.createDirectories(home.resolve("sessions").resolve("crashed-" + text));
        Files.writeString(folder.resolve("lock"), "999999999 1\n");
        Path state = Files.writeString(folder.resolve("state.lab"), text);
        Files.setLastModifiedTime(state, FileTime.from(NOW.minusSeconds(secondsAgo)));
    }

    private FoundStates found(Sessions sessions) throws IOException {
        FoundStates found = sessions.find();
        held.addAll(found.states());
        return found;
    }

    private static List<String> texts(FoundStates found) throws IOException {
        List<String> texts = new ArrayList<>();
        for (LeftState state : found.states()) {
            texts.add(Files.readString(state.file()));
        }
        return texts;
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(home.resolve("sessions"))) {
            return folders.toList();
        }
    }

    @Test
    void theStateOfAnOpenWindowIsNotFoundByAnother() throws IOException {
        CurrentState first = saved(sessions(), "first");
        CurrentState second = saved(sessions(), "second");
        assertEquals(List.of(), found(sessions()).states());
        second.end();
        assertTrue(first.isThere(), "the window that closes takes only its own");
        assertEquals("first", Files.readString(first.file()));
        first.end();
        assertEquals(List.of(), folders());
    }

    @Test
    void statesOfCrashedWindowsAreFoundTheNewestFirst() throws IOException {
        crashed("old", 300);
        crashed("new", 100);
        crashed("middle", 200);
        FoundStates found = found(sessions());
        assertEquals(List.of("new", "middle", "old"), texts(found));
        assertEquals(NOW.minusSeconds(100), found.states().get(0).saved());
        assertEquals(0, found.dropped());
    }

    @Test
    void aStateIsStillThereAfterAStartWithoutAnAnswer() throws IOException {
        crashed("kept", 10);
        for (int start = 0; start < 3; start++) {
            FoundStates found = sessions().find();
            assertEquals(List.of("kept"), texts(found));
            found.states().get(0).close();
        }
    }

    @Test
    void aStateThatOneWindowOffersIsNotOfferedByAnother() throws IOException {
        crashed("kept", 10);
        assertEquals(1, found(sessions()).states().size());
        assertEquals(List.of(), found(sessions()).states());
    }

    @Test
    void aDiscardedStateIsGone() throws IOException {
        crashed("one", 10);
        crashed("two", 20);
        found(sessions()).states().get(0).discard();
        held.get(1).close();
        assertEquals(List.of("two"), texts(found(sessions())));
        assertEquals(1, folders().size());
    }

    @Test
    void theOldestBeyondTenAreDroppedAndCounted() throws IOException {
        for (int i = 0; i < 13; i++) {
            crashed("s" + i, i);
        }
        FoundStates found = found(sessions());
        assertEquals(3, found.dropped());
        assertEquals(10, found.states().size());
        assertEquals("s9", texts(found).get(9));
        assertEquals(10, folders().size());
    }

    @Test
    void theOldestBeyondTheSizeAreDroppedButNeverTheNewest() throws IOException {
        crashed("large-large-large", 1);
        crashed("b", 2);
        FoundStates found = found(sessions(new SessionLimits(10, 5)));
        assertEquals(List.of("large-large-large"), texts(found));
        assertEquals(1, found.dropped());
        assertThrows(IllegalArgumentException.class, () -> new SessionLimits(0, 5));
        assertThrows(IllegalArgumentException.class, () -> new SessionLimits(1, -1));
    }

    @Test
    void theOneStateOfAnEarlierVersionIsTakenOver() throws IOException {
        Files.writeString(home.resolve("autosave.lab"), "earlier");
        FoundStates found = sessions().find();
        assertEquals(List.of("earlier"), texts(found));
        found.states().get(0).close();
        assertFalse(Files.exists(home.resolve("autosave.lab")));
        assertEquals(List.of("earlier"), texts(found(sessions())));
    }

    @Test
    void whereNothingCanBeWrittenNothingIsFoundAndNothingLost() throws IOException {
        Files.writeString(home.resolve("sessions"), "a file in the way");
        Files.writeString(home.resolve("autosave.lab"), "earlier");
        assertEquals(List.of(), found(sessions()).states());
        assertEquals("earlier", Files.readString(home.resolve("autosave.lab")));
        CurrentState window = sessions().begin();
        assertThrows(IOException.class, () -> window.save(file -> Files.writeString(file, "text")));
        window.end();
        assertEquals("a file in the way", Files.readString(home.resolve("sessions")));
    }

    @Test
    void emptyRemainsAreTidiedUpButNotAFolderOfAWindowThatOpens() throws IOException {
        Path remains = Files.createDirectories(home.resolve("sessions").resolve("empty"));
        Files.writeString(remains.resolve(".latentfx-1.part"), "half");
        Files.setLastModifiedTime(remains, FileTime.from(NOW.minusSeconds(3600)));
        Path opening = Files.createDirectories(home.resolve("sessions").resolve("opening"));
        Files.setLastModifiedTime(opening, FileTime.from(NOW.minusSeconds(1)));
        assertEquals(List.of(), found(sessions()).states());
        assertEquals(List.of(opening), folders());
    }

    @Test
    void aFileAndALinkAmongTheFoldersAreLeftAlone() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("state.lab"), "not ours");
        Files.createDirectories(home.resolve("sessions"));
        Files.createSymbolicLink(home.resolve("sessions").resolve("link"), elsewhere);
        Files.writeString(home.resolve("sessions").resolve("note.txt"), "mine");
        assertEquals(List.of(), found(sessions()).states());
        assertEquals(2, folders().size());
        assertTrue(Files.exists(elsewhere.resolve("state.lab")));
    }

    @Test
    void aFolderDeletedUnderAnOpenWindowIsMadeAgain() throws IOException {
        Sessions sessions = sessions();
        CurrentState window = saved(sessions, "first");
        Path folder = window.file().getParent();
        Files.delete(window.file());
        Files.delete(folder.resolve("lock"));
        Files.delete(folder);
        assertFalse(window.isThere());
        window.save(file -> Files.writeString(file, "again"));
        assertTrue(window.isThere());
        assertEquals(List.of(), found(sessions()).states(), "and it is locked");
        window.end();
        window.save(file -> Files.writeString(file, "too late"));
        assertEquals(List.of(), folders());
    }
}
