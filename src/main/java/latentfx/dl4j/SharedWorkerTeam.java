package latentfx.dl4j;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The one {@link WorkerTeam} that all models share for inference. A caller that finds it busy works on its own thread
 * instead of waiting.
 */
final class SharedWorkerTeam {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final WorkerTeam ALONE = new WorkerTeam(1);

    private SharedWorkerTeam() {}

    /** The largest number of threads a task gets. */
    static int size() {
        return WorkerTeam.usualSize();
    }

    /** Runs {@code work} with the shared team, or with the calling thread alone if the team is busy. */
    static <T> T with(Function<WorkerTeam, T> work) {
        if (LOCK.isHeldByCurrentThread() || !LOCK.tryLock()) {
            return work.apply(ALONE);
        }
        try {
            return work.apply(Started.TEAM);
        } finally {
            LOCK.unlock();
        }
    }

    /** Starts the threads on first use (class initialisation). */
    private static final class Started {
        static final WorkerTeam TEAM = new WorkerTeam(size());
    }
}
