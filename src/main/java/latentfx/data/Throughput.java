package latentfx.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import latentfx.task.Progress;

/**
 * How fast a job goes, measured over its last three seconds: the speed to show beside a download. The first report is
 * the start that the others are held against, so what was done before does not count. Not safe to share between
 * threads.
 */
public final class Throughput {
    private static final long WINDOW_NANOS = 3_000_000_000L;
    private static final double NANOS_PER_SECOND = 1e9;

    private final LongSupplier clock;
    private final Deque<Moment> moments = new ArrayDeque<>();

    private record Moment(long nanos, long done) {}

    /** Measures by the system's clock. */
    public Throughput() {
        this(System::nanoTime);
    }

    /** Measures by a clock that counts nanoseconds. */
    public Throughput(LongSupplier clock) {
        this.clock = clock;
    }

    /** Takes a report and gives units done a second; 0 while there is nothing to compare with. */
    public double perSecond(Progress progress) {
        Moment now = new Moment(clock.getAsLong(), progress.done());
        moments.addLast(now);
        while (moments.size() > 2 && now.nanos - moments.getFirst().nanos > WINDOW_NANOS) {
            moments.removeFirst();
        }
        Moment then = moments.getFirst();
        long nanos = now.nanos - then.nanos;
        return nanos == 0 ? 0 : Math.max(0, now.done - then.done) * NANOS_PER_SECOND / nanos;
    }
}
