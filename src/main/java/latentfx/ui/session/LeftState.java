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

    private LeftState(SessionFolder folder, ProcessLock lock, Instant saved, long bytes) {
        this.folder = folder;
        this.lock = lock;
        this.saved = saved;
        this.bytes = bytes;
    }

    /** The state in {@code folder}, which {@code lock} holds; releases it if there is none any more. */
    static LeftState of(SessionFolder folder, ProcessLock lock) throws IOException {
        try {
            return new LeftState(folder, lock, folder.saved(), folder.size());
        } catch (IOException gone) {
            lock.close();
            throw gone;
        }
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
