package latentfx.ui.session;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import latentfx.task.ProcessLock;

/**
 * The state of a window that ended without being closed. Held by whoever found it until it is closed, so that no other
 * window offers it meanwhile; kept on disk until it is discarded. Touches the disk, so not for the FX thread.
 */
public final class LeftState implements Closeable {
    private final SessionFolder folder;
    private final ProcessLock lock;
    private final Instant saved;
    private final long bytes;

    LeftState(SessionFolder folder, ProcessLock lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        saved = folder.saved();
        bytes = folder.size();
    }

    /** The file that the state is in. */
    public Path file() {
        return folder.state();
    }

    /** When it was saved. */
    public Instant saved() {
        return saved;
    }

    /** Its size. */
    long bytes() {
        return bytes;
    }

    /** Deletes it, because the user does not want it or has it again. */
    public void discard() throws IOException {
        folder.deleteState();
        lock.close();
        folder.delete();
    }

    /** Leaves it to the next window that looks for states. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
