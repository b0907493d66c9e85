package latentfx.dl4j;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The crew that all models at work share. Whoever finds it busy works alone, at once, rather than wait.
 */
final class SharedCrew {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static final Crew ALONE = new Crew(1);

    private SharedCrew() {}

    /** The most threads a task gets. */
    static int size() {
        return Crew.usualSize();
    }

    /** Does {@code work} with as many threads as there are. */
    static <T> T with(Function<Crew, T> work) {
        if (LOCK.isHeldByCurrentThread() || !LOCK.tryLock()) {
            return work.apply(ALONE);
        }
        try {
            return work.apply(Started.CREW);
        } finally {
            LOCK.unlock();
        }
    }

    /** Its threads start when they are first needed. */
    private static final class Started {
        static final Crew CREW = new Crew(size());
    }
}
