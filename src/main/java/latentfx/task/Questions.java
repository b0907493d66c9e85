package latentfx.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The state of a {@link LatestAnswer}: questions not yet answered, and the outcome to deliver next. It decides which
 * question is computed next and which outcomes are obsolete. Safe for use by several threads; calls no foreign code
 * while it holds its lock.
 *
 * @param <Q> question
 * @param <A> answer
 */
final class Questions<Q, A> {
    private static final Logger LOG = LoggerFactory.getLogger(LatestAnswer.class);

    /** A question, compared by identity because two questions may be equal. */
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

    /** Either an answer or the exception thrown instead. */
    record Outcome<A>(@Nullable A answer, @Nullable Throwable failure) {}

    private final boolean newestOnly;

    /** Questions without an outcome whose outcome would still be delivered, oldest first. */
    private final Deque<Asked<Q>> open = new ArrayDeque<>();

    /** The question that no thread has begun to answer: the last of {@link #open}, or null. */
    private @Nullable Asked<Q> waiting;

    /** The outcome to be delivered next. All questions in {@link #open} are newer. */
    private @Nullable Outcome<A> ready;

    private boolean workQueued;
    private boolean delivering;

    /** An empty state; with {@code newestOnly} a new question drops all earlier ones. */
    Questions(boolean newestOnly) {
        this.newestOnly = newestOnly;
    }

    /** Adds a question, which becomes the newest; returns true if a background thread must be scheduled for it. */
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

    /** Drops everything after the background executor has rejected work. */
    synchronized void refuse() {
        workQueued = false;
        drop();
    }

    /** Drops everything and cancels running work. */
    synchronized void drop() {
        open.forEach(it -> it.cancellation.cancel());
        open.clear();
        waiting = null;
        log(ready);
        ready = null;
    }

    /** The question for the calling thread to answer; null if it has been dropped. */
    synchronized @Nullable Asked<Q> begin() {
        Asked<Q> next = waiting;
        workQueued = false;
        waiting = null;
        return next;
    }

    /** Stores the outcome of a question; returns true if a delivery must be scheduled. */
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

    /** The outcome to deliver now; null if it has been dropped. Failures of superseded questions are dropped here. */
    synchronized @Nullable Outcome<A> take() {
        Outcome<A> outcome = ready;
        ready = null;
        if (outcome != null && outcome.failure != null && !open.isEmpty()) {
            log(outcome);
            return null;
        }
        return outcome;
    }

    /**
     * Ends a delivery; returns true if the next one must be scheduled, so that two deliveries never run at the same
     * time.
     */
    synchronized boolean delivered() {
        delivering = ready != null;
        return delivering;
    }

    /** Whether the newest question has no outcome, or its outcome is not delivered yet. */
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
