package latentfx.ui.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import latentfx.bench.Ranked;

/**
 * Pairs movements with the pictures that answer them: a movement is answered by the first pictures that were asked for at
 * its time or later, for one overtaken by a newer movement never gets pictures of its own. For one thread.
 */
final class DragWatch {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Deque<Long> pending = new ArrayDeque<>();
    private final double[] millis;
    private int count;

    /** Times at most {@code most} movements, the first ones. */
    DragWatch(int most) {
        millis = new double[most];
    }

    /** The handle moved at {@code nanos}, not before the last movement. */
    void moved(long nanos) {
        pending.addLast(nanos);
    }

    /** Pictures asked for at {@code askedNanos} are in their buffers at {@code nanos}. */
    void drawn(long askedNanos, long nanos) {
        for (Long first = pending.peekFirst();
                first != null && first <= askedNanos && count < millis.length;
                first = pending.peekFirst()) {
            pending.removeFirst();
            millis[count++] = (nanos - first) / NANOS_PER_MILLI;
        }
    }

    /** Whether every movement has been answered. */
    boolean settled() {
        return pending.isEmpty();
    }

    /** The times in milliseconds; at least one movement must have been answered. */
    Ranked times() {
        return new Ranked(millis, count);
    }
}
