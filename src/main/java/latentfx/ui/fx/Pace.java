package latentfx.ui.fx;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import latentfx.task.Progress;

/** Measures the speed of a job and estimates its remaining time from its progress. For one thread. */
public final class Pace {
    private static final double WINDOW_SECONDS = 4;
    private static final double NANOS = 1e9;

    /**
     * What was measured.
     *
     * @param perSecond units a second over the last seconds, 0 before it can be measured
     * @param left remaining time at the mean speed so far
     */
    public record Reading(double perSecond, Duration left) {}

    private record Mark(long nanos, long done) {}

    private final Deque<Mark> window = new ArrayDeque<>();
    private final LongSupplier nanoClock;
    private final Mark start;

    /** Starts measuring now, at {@code done} units. */
    public Pace(LongSupplier nanoClock, long done) {
        this.nanoClock = nanoClock;
        this.start = new Mark(nanoClock.getAsLong(), done);
        window.add(start);
    }

    /** Adds the present progress to the measurement. */
    public Reading at(Progress progress) {
        Mark now = new Mark(nanoClock.getAsLong(), progress.done());
        window.addLast(now);
        while (window.size() > 2 && (now.nanos - window.getFirst().nanos) / NANOS > WINDOW_SECONDS) {
            window.removeFirst();
        }
        double mean = speed(start, now);
        long rest = Math.max(0, progress.total() - progress.done());
        Duration left = mean > 0 ? Duration.ofMillis(Math.round(1000 * rest / mean)) : Duration.ZERO;
        return new Reading(speed(window.getFirst(), now), left);
    }

    private static double speed(Mark from, Mark to) {
        double seconds = (to.nanos - from.nanos) / NANOS;
        return seconds > 0 ? (to.done - from.done) / seconds : 0;
    }
}
