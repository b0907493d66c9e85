package latentfx.data;

import java.util.function.Consumer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Counts bytes read over several files, reports progress, and stops reading when it is cancelled. */
public final class ReadMeter {
    private final long total;
    private final Consumer<Progress> progress;
    private final Cancellation cancellation;
    private long done;

    public ReadMeter(long total, Consumer<Progress> progress, Cancellation cancellation) {
        this.total = total;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * Adds {@code bytes} to the count.
     *
     * @throws java.util.concurrent.CancellationException if reading was cancelled
     */
    public void read(long bytes) {
        cancellation.throwIfCancelled();
        done += bytes;
        progress.accept(new Progress(done, total));
    }
}
