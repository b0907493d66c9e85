package latentfx.data.images;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.jspecify.annotations.Nullable;

/** Does many small tasks on the calling thread and one more; progress is told from the calling one. */
final class TwoThreads {
    private static final int REPORTS = 200;

    private final int count;
    private final Task task;
    private final Cancellation cancellation;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private TwoThreads(int count, Task task, Cancellation cancellation) {
        this.count = count;
        this.task = task;
        this.cancellation = cancellation;
    }

    /** One of the tasks. */
    @FunctionalInterface
    interface Task {
        /** Does the task of that index; called once for each, by either thread. */
        void run(int index) throws IOException;
    }

    /**
     * Does the tasks 0 to {@code count − 1}, returns when all are done.
     *
     * @throws IOException if a task throws it; no further ones are begun
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    static void run(int count, Task task, Consumer<Progress> progress, Cancellation cancellation) throws IOException {
        TwoThreads work = new TwoThreads(count, task, cancellation);
        Thread helper = new Thread(() -> work.run(done -> {}), "latentfx-pictures");
        helper.setDaemon(true);
        helper.start();
        int each = Math.max(1, count / REPORTS);
        int[] told = {0};
        work.run(done -> {
            if (done >= told[0] + each) {
                told[0] = done;
                progress.accept(new Progress(done, count));
            }
        });
        join(helper);
        cancellation.throwIfCancelled();
        work.rethrow();
        progress.accept(new Progress(count, count));
    }

    private void run(Consumer<Integer> begun) {
        try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                if (failure.get() != null || cancellation.isCancelled()) {
                    return;
                }
                begun.accept(i);
                task.run(i);
            }
        } catch (IOException | RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
        }
    }

    private void rethrow() throws IOException {
        @Nullable Throwable thrown = failure.get();
        if (thrown instanceof IOException refused) {
            throw refused;
        }
        if (thrown instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (thrown instanceof Error fatal) {
            throw fatal;
        }
    }

    /** Waits to the end even where the caller is interrupted: the helper writes into what the caller owns. */
    private static void join(Thread helper) {
        boolean interrupted = false;
        while (helper.isAlive()) {
            try {
                helper.join();
            } catch (InterruptedException stop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
