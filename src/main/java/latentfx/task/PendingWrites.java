package latentfx.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * An executor that knows which of its tasks write files, waiting or running, so that the program can end after the last
 * of them; computations do not hold it up. Safe for use by several threads.
 */
public final class PendingWrites implements Executor {
    private final Executor executor;
    private final List<Runnable> waiting = new ArrayList<>();
    private int pending;
    private volatile Runnable counting = () -> {};

    /** Runs all tasks on {@code executor}. */
    public PendingWrites(Executor executor) {
        this.executor = executor;
    }

    /** A task that must have ended before the program does. */
    record Writing(Runnable work) implements Runnable {
        @Override
        public void run() {
            work.run();
        }
    }

    @Override
    public void execute(Runnable task) {
        if (!(task instanceof Writing)) {
            executor.execute(task);
            return;
        }
        synchronized (this) {
            pending++;
        }
        counting.run();
        boolean accepted = false;
        try {
            executor.execute(() -> {
                try {
                    task.run();
                } finally {
                    ended();
                }
            });
            accepted = true;
        } finally {
            if (!accepted) {
                ended();
            }
        }
    }

    /** The number of tasks that write files and have not ended. */
    public synchronized int count() {
        return pending;
    }

    /** Runs {@code listener} after each change of {@link #count}, on the thread of the change. Replaces the previous one. */
    public void onCount(Runnable listener) {
        counting = listener;
    }

    /** Has {@code delivery} run {@code then} as soon as no task that writes files is left, now if there is none. */
    public void whenNone(Executor delivery, Runnable then) {
        synchronized (this) {
            if (pending > 0) {
                waiting.add(() -> delivery.execute(then));
                return;
            }
        }
        delivery.execute(then);
    }

    private void ended() {
        List<Runnable> due = List.of();
        synchronized (this) {
            pending--;
            if (pending == 0) {
                due = List.copyOf(waiting);
                waiting.clear();
            }
        }
        due.forEach(Runnable::run);
        counting.run();
    }
}
