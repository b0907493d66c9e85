package latentfx.dl4j;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The team that all models at work share. Whoever finds it busy works alone, at once, rather than wait.
 */
final class SharedWorkerTeam {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final WorkerTeam ALONE = new WorkerTeam(1);

    private SharedWorkerTeam() {}

    /** The most threads a task gets. */
    static int size() {
        return WorkerTeam.usualSize();
    }

    /** Does {@code work} with as many threads as there are. */
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

    /** Its threads start when they are first needed. */
    private static final class Started {
        static final WorkerTeam TEAM = new WorkerTeam(size());
    }
}
