package latentfx.bench;

import java.io.IOException;
import latentfx.task.Cancellation;

/** Measures the speed of the window. The implementation depends on the toolkit; callers of this interface do not. */
@FunctionalInterface
public interface WindowBench {
    /**
     * Measures every task, on the calling thread, for about a minute.
     *
     * @param watcher told of each, on the calling thread
     * @throws NoDisplayException where no window can be opened
     * @throws IOException if a bundled model cannot be read
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws java.util.concurrent.CancellationException once {@code cancellation} is asked for
     */
    WindowReport measure(Watcher watcher, Cancellation cancellation) throws IOException, InterruptedException;

    /** Follows the measuring. */
    interface Watcher {
        /** A task begins. */
        void begins(WindowTask task);

        /** A task has been measured. */
        void measured(WindowFigure figure);
    }
}
