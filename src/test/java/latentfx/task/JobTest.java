package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** A job ends with a result, an error or a cancellation, and reports its progress. */
final class JobTest {
    @Test
    void theResultAndTheProgressArrive() throws Exception {
        List<Double> fractions = new ArrayList<>();
        Job<String> job =
                Job.start(Runnable::run, progress -> fractions.add(progress.fraction()), (cancel, progress) -> {
                    progress.accept(new Progress(1, 4));
                    progress.accept(new Progress(4, 4));
                    return "done";
                });
        assertEquals("done", job.result().toCompletableFuture().get());
        assertEquals(List.of(0.25, 1.0), fractions);
    }

    @Test
    void anErrorReachesTheReaderOfTheResult() {
        Job<String> job = Job.start(Runnable::run, progress -> {}, (cancel, progress) -> {
            throw new IllegalStateException("broken");
        });
        ExecutionException error = assertThrows(
                ExecutionException.class,
                () -> job.result().toCompletableFuture().get());
        assertEquals("broken", error.getCause().getMessage());
    }

    @Test
    void aJobCancelledBeforeItsTurnNeverStarts() {
        Deque<Runnable> queue = new ArrayDeque<>();
        List<String> ran = new ArrayList<>();
        Job<Boolean> job = Job.start(queue::add, progress -> {}, (cancel, progress) -> ran.add("ran"));
        job.cancel();
        queue.remove().run();
        assertEquals(List.of(), ran);
        Throwable error = assertThrows(
                Exception.class, () -> job.result().toCompletableFuture().get());
        assertInstanceOf(CancellationException.class, error);
    }

    @Test
    void jobsWithOneFlagAreStoppedTogether() {
        Deque<Runnable> queue = new ArrayDeque<>();
        List<String> ran = new ArrayList<>();
        Cancellation flag = new Cancellation();
        Job.start(queue::add, flag, progress -> {}, (cancel, progress) -> ran.add("one"));
        Job<Boolean> two = Job.start(queue::add, flag, progress -> {}, (cancel, progress) -> ran.add("two"));
        two.cancel();
        queue.forEach(Runnable::run);
        assertEquals(List.of(), ran);
    }

    @Test
    void progressWithoutATotalHasNoFraction() {
        assertEquals(-1, new Progress(3, 0).fraction());
        assertThrows(IllegalArgumentException.class, () -> new Progress(-1, 5));
    }
}
