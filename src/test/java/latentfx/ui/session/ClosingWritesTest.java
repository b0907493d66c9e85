package latentfx.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import latentfx.task.BackgroundActions;
import latentfx.task.HeldExecutor;
import latentfx.task.PendingWrites;
import org.junit.jupiter.api.Test;

/** A window closes after the last write, and asks when that takes long. */
final class ClosingWritesTest {
    private final HeldExecutor pool = new HeldExecutor();
    private final PendingWrites pending = new PendingWrites(pool);
    private final BackgroundActions actions = new BackgroundActions(pending, Runnable::run);
    private final List<Runnable> muchLater = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private boolean mayClose = true;

    private final ClosingWrites closing =
            new ClosingWrites(pending, Runnable::run, muchLater::add, new ClosingWrites.Window() {
                @Override
                public boolean mayClose() {
                    return mayClose;
                }

                @Override
                public void writeLast() {
                    write("settings");
                }

                @Override
                public void close() {
                    events.add("closed");
                }

                @Override
                public void tellOverdue(int files) {
                    events.add(files + " not written");
                }
            });

    private void write(String name) {
        actions.write(() -> {}, () -> events.add(name), failure -> {});
    }

    @Test
    void theUsersFilesAreWrittenThenTheWindowsOwnThenItCloses() {
        write("model");
        closing.begin();
        closing.begin();
        assertTrue(closing.isWaiting());
        assertEquals(List.of(), events);
        pool.runNext();
        assertEquals(List.of("model"), events);
        pool.runAll();
        assertEquals(List.of("model", "settings", "closed"), events);
        assertTrue(closing.isOver());
        muchLater.get(0).run();
        assertEquals(3, events.size(), "nothing is overdue any more");
    }

    @Test
    void whatTakesLongIsToldAndTheUserMayCloseAtOnce() {
        write("model");
        closing.begin();
        muchLater.get(0).run();
        assertEquals(List.of("1 not written"), events);
        closing.finish();
        assertEquals(List.of("1 not written", "closed"), events);
        pool.runAll();
        assertEquals(List.of("1 not written", "closed", "model", "settings"), events, "closed once");
    }

    @Test
    void aFailureThatIsToldMeanwhileKeepsTheWindowOpenUntilItIsClosedAgain() {
        write("model");
        closing.begin();
        mayClose = false;
        pool.runAll();
        assertEquals(List.of("model"), events);
        assertFalse(closing.isWaiting());
        mayClose = true;
        closing.begin();
        pool.runAll();
        assertEquals(List.of("model", "settings", "closed"), events);
    }
}
