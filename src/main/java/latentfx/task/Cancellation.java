package latentfx.task;

import java.util.concurrent.CancellationException;

/**
 * A flag that asks a long job to stop; the job looks at it between small steps. Safe to share between threads. A subclass may
 * decide by {@link #isCancelled} itself when it is time to stop.
 */
public class Cancellation {
    private volatile boolean cancelled;

    /** Asks the job to stop; asking twice is the same as asking once. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether the job was asked to stop. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Leaves the job if it was asked to stop.
     *
     * @throws CancellationException if it was
     */
    public void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
