package latentfx.data;

import java.util.function.Consumer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Counts bytes read over several files, tells how far reading has come, and stops it when asked to. */
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
     * Notes that {@code bytes} more were read.
     *
     * @throws java.util.concurrent.CancellationException if reading was asked to stop
     */
    public void read(long bytes) {
        cancellation.throwIfCancelled();
        done += bytes;
        progress.accept(new Progress(done, total));
    }
}
