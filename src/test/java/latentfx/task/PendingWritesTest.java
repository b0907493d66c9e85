package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** The program knows when the last file is written, and does not wait for computations. */
final class PendingWritesTest {
    private final HeldExecutor pool = new HeldExecutor();
    private final PendingWrites background = new PendingWrites(pool);
    private final BackgroundActions actions = new BackgroundActions(background, Runnable::run);
    private final List<String> events = new ArrayList<>();

    private void write(String name) {
        actions.write(() -> {}, () -> events.add(name), failure -> events.add(String.valueOf(failure.getMessage())));
    }

    private void whenNone() {
        background.whenNone(Runnable::run, () -> events.add("none"));
    }

    @Test
    void theEndComesAfterTheLastOfSeveralWrites() {
        write("first");
        write("second");
        whenNone();
        assertEquals(2, background.count());
        pool.runNext();
        assertEquals(List.of("first"), events);
        pool.runNext();
        assertEquals(List.of("first", "second", "none"), events);
        assertEquals(0, background.count());
    }

    @Test
    void aComputationIsNotWaitedFor() {
        actions.compute(() -> 1, one -> events.add("computed"), failure -> {});
        whenNone();
        assertEquals(List.of("none"), events);
        pool.runAll();
        assertEquals(List.of("none", "computed"), events);
    }

    @Test
    void aWriteThatFailsHasEnded() {
        actions.write(
                () -> {
                    throw new OutOfMemoryError("too large");
                },
                () -> events.add("done"),
                failure -> events.add(String.valueOf(failure.getMessage())));
        whenNone();
        pool.runAll();
        assertEquals(List.of("too large", "none"), events);
    }

    @Test
    void aWriteThatIsRefusedIsNotWaitedFor() {
        PendingWrites closed = new PendingWrites(work -> {
            throw new RejectedExecutionException("closed");
        });
        BackgroundActions late = new BackgroundActions(closed, Runnable::run);
        assertThrows(RejectedExecutionException.class, () -> late.write(() -> {}, () -> {}, failure -> {}));
        assertEquals(0, closed.count());
    }

    @Test
    void eachChangeOfTheCountIsTold() {
        background.onCount(() -> events.add(String.valueOf(background.count())));
        write("first");
        write("second");
        pool.runAll();
        assertEquals(List.of("1", "2", "first", "1", "second", "0"), events);
    }
}
