package latentfx.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has been asked of a {@link LatestAnswer} and not been delivered yet: says whose turn it is and which outcomes come too
 * late. Safe to use from several threads; calls nothing of others while it holds its lock.
 *
 * @param <Q> question
 * @param <A> answer
 */
final class Questions<Q, A> {
    private static final Logger LOG = LoggerFactory.getLogger(LatestAnswer.class);

    /** A question; compared by identity, as two may ask for the same. */
    static final class Asked<Q> {
        private final Q question;
        private final Cancellation cancellation = new Cancellation();

        private Asked(Q question) {
            this.question = question;
        }

        Q question() {
            return question;
        }

        Cancellation cancellation() {
            return cancellation;
        }
    }

    /** Either an answer or why there is none. */
    record Outcome<A>(@Nullable A answer, @Nullable Throwable failure) {}

    private final boolean newestOnly;

    /** Questions without an outcome, of which one would still be delivered; the oldest first. */
    private final Deque<Asked<Q>> open = new ArrayDeque<>();

    /** The question that no thread has begun with: the last of {@link #open}, or null. */
    private @Nullable Asked<Q> waiting;

    /** The outcome to be delivered next. All questions in {@link #open} are newer. */
    private @Nullable Outcome<A> ready;

    private boolean workQueued;
    private boolean delivering;

    /** Nothing is asked yet; with {@code newestOnly} a question drops all those before it. */
    Questions(boolean newestOnly) {
        this.newestOnly = newestOnly;
    }

    /** Adds the newest question; true if a thread must be called to begin with it. */
    synchronized boolean add(Q question) {
        if (newestOnly) {
            drop();
        } else if (waiting != null) {
            open.removeLast();
        }
        Asked<Q> next = new Asked<>(question);
        open.add(next);
        waiting = next;
        boolean call = !workQueued;
        workQueued = true;
        return call;
    }

    /** Drops everything, as no thread can be called. */
    synchronized void refuse() {
        workQueued = false;
        drop();
    }

    /** Drops everything; work under way is asked to stop. */
    synchronized void drop() {
        open.forEach(it -> it.cancellation.cancel());
        open.clear();
        waiting = null;
        log(ready);
        ready = null;
    }

    /** The question that the calling thread is to answer; null if it has been dropped. */
    synchronized @Nullable Asked<Q> begin() {
        Asked<Q> next = waiting;
        workQueued = false;
        waiting = null;
        return next;
    }

    /** Takes what became of a question; true if a delivery must be called for. */
    synchronized boolean end(Asked<Q> asked, Outcome<A> outcome) {
        if (!open.contains(asked)) {
            log(outcome);
            return false;
        }
        while (open.element() != asked) {
            open.remove().cancellation.cancel(); // older: its outcome would come too late
        }
        open.remove();
        log(ready);
        ready = outcome;
        boolean call = !delivering;
        delivering = true;
        return call;
    }

    /** What is to be delivered now; null if it has been dropped. Failures of overtaken questions are dropped here. */
    synchronized @Nullable Outcome<A> take() {
        Outcome<A> outcome = ready;
        ready = null;
        if (outcome != null && outcome.failure != null && !open.isEmpty()) {
            log(outcome);
            return null;
        }
        return outcome;
    }

    /** Ends a delivery; true if the next must be called for, so that two never run at a time. */
    synchronized boolean delivered() {
        delivering = ready != null;
        return delivering;
    }

    /** Whether the newest question is open, or its outcome not delivered. */
    synchronized boolean any() {
        return !open.isEmpty() || ready != null;
    }

    private static void log(@Nullable Outcome<?> overtaken) {
        Throwable failure = overtaken == null ? null : overtaken.failure;
        if (failure != null && !(failure instanceof CancellationException)) {
            LOG.warn("a question that was overtaken could not be answered", failure);
        }
    }
}
