package latentfx.task;

import java.util.concurrent.CancellationException;

/**
 * A flag that asks a long job to stop; the job checks it between small steps. Safe for use by several threads. A
 * subclass may override {@link #isCancelled} with a condition of its own.
 */
public class Cancellation {
    private volatile boolean cancelled;

    /** Asks the job to stop; idempotent. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether the job was asked to stop. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Throws if the job was asked to stop.
     *
     * @throws CancellationException if it was
     */
    public void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
