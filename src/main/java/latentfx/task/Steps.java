package latentfx.task;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Counts the steps of a loop that runs on two threads: checks for cancellation, and reports progress from the creating
 * thread only, so that listeners need not be thread-safe.
 */
public final class Steps implements Runnable {
    private static final int PER_REPORT = 32;

    private final int total;
    private final Consumer<Progress> progress;
    private final Cancellation cancellation;
    private final Thread reporting = Thread.currentThread();
    private final AtomicInteger done = new AtomicInteger();
    /** Steps at the last report; used by the reporting thread only. */
    private int reported;

    public Steps(int total, Consumer<Progress> progress, Cancellation cancellation) {
        this.total = total;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * Counts one step.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    @Override
    public void run() {
        cancellation.throwIfCancelled();
        int now = done.incrementAndGet();
        if (Thread.currentThread().equals(reporting) && now - reported >= PER_REPORT) {
            reported = now;
            progress.accept(new Progress(Math.min(now, total), total));
        }
    }

    /** Reports that all steps are done: the reporting thread may finish its half long before the other one. */
    public void end() {
        progress.accept(new Progress(total, total));
    }

    /**
     * A progress listener for one part of a job that covers the fractions {@code from} to {@code to} of the whole, each
     * in [0, 1].
     */
    public static Consumer<Progress> part(Consumer<Progress> whole, double from, double to) {
        return step -> {
            double share = from + (to - from) * Math.max(0, step.fraction());
            whole.accept(new Progress(Math.round(1000 * share), 1000));
        };
    }
}
