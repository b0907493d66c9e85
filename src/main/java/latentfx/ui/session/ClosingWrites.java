package latentfx.ui.session;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import latentfx.task.PendingWrites;

/**
 * Closes a window when the last file is written, and says so when that takes long: first it waits for what the user has
 * asked for, then for what the window itself writes at its end. The window stays open meanwhile, because the program
 * ends with it and its threads would end in the middle. For the FX thread.
 */
public final class ClosingWrites {
    private final PendingWrites pending;
    private final Executor fx;
    private final Consumer<Runnable> muchLater;
    private final Window window;
    private boolean waiting;
    private boolean wroteLast;
    private boolean over;

    /** The window that is to close. */
    public interface Window {
        /** Whether nothing has gone wrong since {@link ClosingWrites#begin} that the user must read. */
        boolean mayClose();

        /** Begins to write, in the background, what is written at the end. */
        void writeLast();

        /** Closes the window. */
        void close();

        /** Tells that so many files are not written yet although it has taken long. */
        void tellOverdue(int files);
    }

    /**
     * Waits for {@code pending} before {@code window} closes.
     *
     * @param fx runs what is to be done with the window
     * @param muchLater runs, on the FX thread, a task after the time that a user waits patiently
     */
    public ClosingWrites(PendingWrites pending, Executor fx, Consumer<Runnable> muchLater, Window window) {
        this.pending = pending;
        this.fx = fx;
        this.muchLater = muchLater;
        this.window = window;
    }

    /** Whether the window waits now. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Whether the window may close. */
    public boolean isOver() {
        return over;
    }

    /** Closes the window when nothing is left to write, at once if that is so now; no effect while it waits. */
    public void begin() {
        if (waiting || over) {
            return;
        }
        waiting = true;
        pending.whenNone(fx, this::written);
        if (waiting) {
            muchLater.accept(() -> {
                if (waiting) {
                    window.tellOverdue(pending.count());
                }
            });
        }
    }

    private void written() {
        if (!waiting) {
            return;
        }
        if (!window.mayClose()) {
            waiting = false;
            return;
        }
        wroteLast = true;
        window.writeLast();
        pending.whenNone(fx, this::finish);
    }

    /** Closes the window now, whatever is still being written. */
    public void finish() {
        if (!waiting) {
            return;
        }
        if (!wroteLast) {
            window.writeLast();
        }
        waiting = false;
        over = true;
        window.close();
    }
}
