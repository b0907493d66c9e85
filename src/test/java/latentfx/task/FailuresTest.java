package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import latentfx.ExpectedLog;
import org.junit.jupiter.api.Test;

final class FailuresTest {
    @Test
    void aFailureIsLoggedAndToldToEveryListenerUntilItStopsListening() {
        List<String> told = new ArrayList<>();
        Runnable end = Failures.listen(
                Runnable::run,
                failure -> told.add(failure.what() + ": " + failure.cause().getMessage()));
        try (ExpectedLog log = ExpectedLog.of(FailuresTest.class)) {
            Failures.of(FailuresTest.class, "nothing could be drawn").accept(new IOException("broken"));
            end.run();
            Failures.of(FailuresTest.class, "nothing could be drawn").accept(new IOException("again"));
            assertEquals(2, log.messages().size());
        }
        assertEquals(List.of("nothing could be drawn: broken"), told);
    }

    @Test
    void aListenerThatFailsKeepsNoOtherFromHearing() {
        List<Throwable> told = new ArrayList<>();
        Runnable first = Failures.listen(Runnable::run, failure -> {
            throw new IllegalStateException("cannot be shown");
        });
        Runnable second = Failures.listen(Runnable::run, failure -> told.add(failure.cause()));
        try (ExpectedLog of = ExpectedLog.of(FailuresTest.class);
                ExpectedLog log = ExpectedLog.of(Failures.class)) {
            Failures.of(FailuresTest.class, "nothing worked").accept(new Error("x"));
            log.assertSays("could not be told");
            of.assertSays("nothing worked");
        } finally {
            first.run();
            second.run();
        }
        assertEquals(1, told.size());
    }

    @Test
    void anErrorThatEndsAThreadIsTold() throws InterruptedException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        List<Failures.Failure> told = new ArrayList<>();
        Runnable end = Failures.listen(Runnable::run, told::add);
        StackOverflowError deep = new StackOverflowError();
        try (ExpectedLog log = ExpectedLog.of(Failures.class)) {
            Failures.catchUncaught();
            Thread thread = new Thread(() -> {
                throw deep;
            });
            thread.start();
            thread.join();
            log.assertSays(Failures.UNCAUGHT);
        } finally {
            end.run();
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(List.of(new Failures.Failure(Failures.UNCAUGHT, deep)), told);
    }

    @Test
    void whatCarriesAnExceptionFromOneThreadToAnotherIsTakenOff() {
        IOException thrown = new IOException("The file a is damaged.");
        assertSame(thrown, Failures.cause(new CompletionException(new ExecutionException(thrown))));
        assertSame(thrown, Failures.cause(new UncheckedIOException(thrown)));
        assertSame(thrown, Failures.cause(new RuntimeException(thrown)));
        IOException told = new IOException("The file b needs a.", thrown);
        assertSame(told, Failures.cause(told));
    }

    @Test
    void anExceptionFromAParallelStreamArrivesAsItWasThrown() {
        Throwable caught = null;
        try {
            IntStream.range(0, 10_000).parallel().forEach(i -> {
                throw new IllegalArgumentException("Row 3 has no number.");
            });
        } catch (IllegalArgumentException thrown) {
            caught = thrown;
        }
        assertEquals(
                "Row 3 has no number.",
                Failures.cause(Objects.requireNonNull(caught)).getMessage());
    }
}
