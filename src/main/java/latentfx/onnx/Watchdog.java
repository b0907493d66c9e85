package latentfx.onnx;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.RunOptions;
import java.time.Duration;

/** Ends a run of a network that takes too long: a graph may loop for ever. To be closed when the run is over. */
final class Watchdog implements AutoCloseable {
    /** How long a first run may take. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RunOptions options;
    private final long until;
    private boolean over;
    private boolean fired;

    private Watchdog(Duration patience) throws OrtException {
        options = new RunOptions();
        until = System.nanoTime() + patience.toNanos();
    }

    /** Begins to wait for {@code patience}. */
    static Watchdog over(Duration patience) throws OrtException {
        Watchdog watchdog = new Watchdog(patience);
        Thread thread = new Thread(watchdog::watch, "onnx-watchdog");
        thread.setDaemon(true);
        thread.start();
        return watchdog;
    }

    /** To be given to the run that is watched. */
    RunOptions options() {
        return options;
    }

    /** Whether the run was ended. */
    synchronized boolean hasFired() {
        return fired;
    }

    private synchronized void watch() {
        try {
            for (long left = until - System.nanoTime(); !over && left > 0; left = until - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
            if (!over) {
                fired = true;
                options.setTerminate(true);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (OrtException refused) { // the options are open while the run is not over
            throw new IllegalStateException(refused);
        }
    }

    /** Ends the watch; the options must not be used any more. */
    @Override
    public synchronized void close() {
        over = true;
        notifyAll();
        options.close();
    }
}
