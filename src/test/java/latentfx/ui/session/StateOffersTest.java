package latentfx.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import latentfx.task.BackgroundActions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** States are offered one after the other, and stay until the user has answered. */
final class StateOffersTest {
    @TempDir
    private Path home;

    private final List<String> asked = new ArrayList<>();
    private final List<Runnable> answersShow = new ArrayList<>();
    private final List<Runnable> answersDiscard = new ArrayList<>();
    private final List<Runnable> safe = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void crash() throws IOException {
        for (String name : List.of("old", "new")) {
            Path folder = Files.createDirectories(home.resolve("sessions").resolve(name));
            Path state = Files.writeString(folder.resolve("state.lab"), name);
            Files.setLastModifiedTime(state, FileTime.from(Instant.ofEpochSecond(name.equals("new") ? 2000 : 1000)));
        }
    }

    private StateOffers offers() {
        return new StateOffers(
                new BackgroundActions(Runnable::run, Runnable::run),
                (state, older, show, discard) -> {
                    asked.add(state.file().getParent().getFileName() + " and " + older);
                    answersShow.add(show);
                    answersDiscard.add(discard);
                },
                (file, then) -> {
                    shown.add(file.getParent().getFileName().toString());
                    safe.add(then);
                },
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    private FoundStates find() throws IOException {
        return new Sessions(
                        home.resolve("sessions"),
                        home.resolve("autosave.lab"),
                        SessionLimits.DEFAULT,
                        InstantSource.system())
                .find();
    }

    private List<String> left() throws IOException {
        List<String> names = new ArrayList<>();
        for (LeftState state : find().states()) {
            names.add(Files.readString(state.file()));
            state.close();
        }
        return names;
    }

    @Test
    void withoutAnAnswerAllAreOfferedAgain() throws IOException {
        StateOffers offers = offers();
        offers.offer(find());
        assertEquals(List.of("new and 1"), asked);
        offers.end();
        assertEquals(List.of("new", "old"), left());
    }

    @Test
    void afterOneIsDiscardedTheNextIsOffered() throws IOException {
        StateOffers offers = offers();
        offers.offer(find());
        answersDiscard.get(0).run();
        assertEquals(List.of("new and 1", "old and 0"), asked);
        offers.end();
        assertEquals(List.of("old"), left());
    }

    @Test
    void aStateShownAgainIsDeletedOnlyWhenTheNewWindowHasKeptIt() throws IOException {
        StateOffers offers = offers();
        offers.offer(find());
        answersShow.get(0).run();
        assertEquals(List.of("new"), shown);
        assertEquals(true, Files.exists(home.resolve("sessions").resolve("new").resolve("state.lab")));
        safe.get(0).run();
        assertEquals(false, Files.exists(home.resolve("sessions").resolve("new")));
        offers.end();
        assertEquals(List.of("old"), left());
        safe.get(0).run();
        answersDiscard.get(0).run();
        assertEquals(List.of("old"), left(), "an answer that comes twice or too late changes nothing");
    }

    @Test
    void aStateThatCouldNotBeShownIsOfferedAgain() throws IOException {
        StateOffers offers = offers();
        offers.offer(find());
        answersShow.get(0).run();
        offers.end();
        assertEquals(List.of("new", "old"), left());
    }

    @Test
    void aWindowThatHasClosedMeanwhileOffersNothing() throws IOException {
        StateOffers offers = offers();
        offers.end();
        offers.offer(find());
        assertEquals(List.of(), asked);
        assertEquals(List.of("new", "old"), left());
    }
}
