package latentfx.task;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every failure arrives that no view displays by itself: failed background work and uncaught exceptions, errors of the
 * JVM included. Each is logged with its stack and passed to the listeners, so that a window can tell the user. Safe for use
 * by several threads.
 */
public final class Failures {
    /** What failed if nobody foresaw it. */
    public static final String UNCAUGHT = "something unexpected went wrong";

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final List<Consumer<Failure>> LISTENERS = new CopyOnWriteArrayList<>();

    private Failures() {}

    /**
     * A failure.
     *
     * @param what what did not work, in English, without capital and full stop
     * @param cause the exception or error, as it was first thrown
     */
    public record Failure(String what, Throwable cause) {}

    /** A failure handler that reports each failure as one of {@code owner}, who could not do {@code what}. */
    public static Consumer<Throwable> of(Class<?> owner, String what) {
        return failure -> report(LoggerFactory.getLogger(owner), what, failure);
    }

    /** Reports exceptions and errors that end a thread or an event's handling and that nobody has caught. */
    public static void catchUncaught() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> report(LOG, UNCAUGHT, error));
    }

    /** Passes each failure from now on to {@code listener} on {@code delivery}; returns what ends that. */
    public static Runnable listen(Executor delivery, Consumer<? super Failure> listener) {
        Consumer<Failure> heard = failure -> delivery.execute(() -> tell(failure, listener));
        LISTENERS.add(heard);
        return () -> LISTENERS.remove(heard);
    }

    private static void tell(Failure failure, Consumer<? super Failure> listener) {
        try {
            listener.accept(failure);
        } catch (RuntimeException | Error untold) { // must neither hide the failure nor report itself for ever
            LOG.warn("a failure could not be told", untold);
        }
    }

    private static void report(Logger log, String what, Throwable failure) {
        log.warn(what, failure);
        Failure told = new Failure(what, cause(failure));
        LISTENERS.forEach(listener -> listener.accept(told));
    }

    /** The failure as it was first thrown, without what carries it from one thread to another. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && isCarrier(cause, cause.getCause())) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Also fork-join tasks and unchecked exceptions, whose message is the text of what they carry. */
    private static boolean isCarrier(Throwable outer, Throwable inner) {
        return outer instanceof CompletionException
                || outer instanceof ExecutionException
                || ((outer.getClass() == inner.getClass()
                                || outer.getClass().getName().startsWith("java."))
                        && (outer.getMessage() == null || outer.getMessage().equals(inner.toString())));
    }
}
