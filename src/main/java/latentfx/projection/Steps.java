package latentfx.projection;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Counts the steps of a loop that two threads share: ends it when asked to, and tells progress, from the thread that made
 * this one only, so that listeners need not be safe for several.
 */
final class Steps implements Runnable {
    private static final int PER_REPORT = 32;

    private final int total;
    private final Consumer<Progress> progress;
    private final Cancellation cancellation;
    private final Thread teller = Thread.currentThread();
    private final AtomicInteger done = new AtomicInteger();
    /** Steps at the last report; used by the telling thread only. */
    private int told;

    Steps(int total, Consumer<Progress> progress, Cancellation cancellation) {
        this.total = total;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * One step more.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    @Override
    public void run() {
        cancellation.throwIfCancelled();
        int now = done.incrementAndGet();
        if (Thread.currentThread().equals(teller) && now - told >= PER_REPORT) {
            told = now;
            progress.accept(new Progress(Math.min(now, total), total));
        }
    }

    /** Tells that all steps are done: the telling thread may have been through with its own steps long before the other. */
    void end() {
        progress.accept(new Progress(total, total));
    }

    /** A listener for one part of a job, which takes the share from {@code from} to {@code to} of the whole, in [0, 1]. */
    static Consumer<Progress> part(Consumer<Progress> whole, double from, double to) {
        return step -> {
            double share = from + (to - from) * Math.max(0, step.fraction());
            whole.accept(new Progress(Math.round(1000 * share), 1000));
        };
    }
}
