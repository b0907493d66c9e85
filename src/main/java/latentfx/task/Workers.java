package latentfx.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The program's background executors, one for each kind of work that must not delay another. All threads are daemons,
 * so closing the window ends them.
 *
 * @param training one thread: trainings, one after the other
 * @param decoding one thread: live decoding of single points, never anything longer than a frame
 * @param background two threads: loading, saving, projecting, encoding
 */
public record Workers(ExecutorService training, ExecutorService decoding, ExecutorService background)
        implements AutoCloseable {

    /** Starts the threads. */
    public static Workers start() {
        return new Workers(pool("training", 1), pool("decoding", 1), pool("background", 2));
    }

    private static ExecutorService pool(String name, int threads) {
        return Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "latentfx-" + name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Accepts no more work and drops waiting work; running work must be cancelled through its {@link Job}. */
    @Override
    public void close() {
        training.shutdownNow();
        decoding.shutdownNow();
        background.shutdownNow();
    }
}
