package latentfx.dl4j;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A fixed team of threads that run the parts of one task in parallel, with an overhead low enough for thousands of
 * tasks a second. The caller runs part 0, each other thread one further part. Waiting threads spin briefly before they
 * block, because the next task usually arrives within microseconds. One task at a time.
 */
final class WorkerTeam implements AutoCloseable {
    /** Largest usual size: more threads bring no speed-up on batches of common size. */
    private static final int MOST = 4;

    private static final int SPINS = 3000;

    private final Helper[] helpers;

    /** A team of {@code size} threads, including the caller's. */
    WorkerTeam(int size) {
        helpers = new Helper[size - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = new Helper(i + 1);
            helpers[i].start();
        }
    }

    /** The number of available processors, at most {@value #MOST}. */
    static int usualSize() {
        return Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }

    /** The number of threads, which is the number of parts of a task. */
    int size() {
        return helpers.length + 1;
    }

    /**
     * Runs {@code part} for 0 to size − 1, each on a thread of its own, and returns when all are done.
     *
     * @throws RuntimeException what a part threw, after all have ended
     */
    void run(IntConsumer part) {
        for (Helper helper : helpers) {
            helper.begin(part);
        }
        Throwable failure = null;
        try {
            part.accept(0);
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
        }
        for (Helper helper : helpers) {
            Throwable thrown = helper.await();
            failure = failure == null ? thrown : failure;
        }
        if (failure instanceof RuntimeException runtime) {
            throw runtime;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    /** Ends the threads of the team. */
    @Override
    public void close() {
        for (Helper helper : helpers) {
            helper.dismiss();
        }
    }

    private static final class Helper extends Thread {
        private final int number;
        private volatile @Nullable IntConsumer task;
        private volatile @Nullable Thread caller;
        private volatile boolean dismissed;
        private @Nullable Throwable thrown; // written before, read after a volatile access of task

        Helper(int number) {
            super("engine-" + number);
            this.number = number;
            setDaemon(true);
        }

        void begin(IntConsumer part) {
            caller = Thread.currentThread();
            task = part;
            LockSupport.unpark(this);
        }

        @Nullable
        Throwable await() {
            for (int spins = 0; task != null; spins++) {
                pause(spins);
            }
            Throwable result = thrown;
            thrown = null;
            return result;
        }

        void dismiss() {
            dismissed = true;
            LockSupport.unpark(this);
        }

        @Override
        public void run() {
            for (int spins = 0; !dismissed; spins++) {
                IntConsumer now = task;
                if (now == null) {
                    pause(spins);
                    continue;
                }
                try {
                    now.accept(number);
                } catch (RuntimeException | Error failure) {
                    thrown = failure;
                }
                task = null;
                LockSupport.unpark(caller);
                spins = 0;
            }
        }

        private void pause(int spins) {
            if (spins < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
    }
}
