package latentfx.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import latentfx.task.ProcessLock;
import org.jspecify.annotations.Nullable;

/**
 * The kept state of a window that is open. Its folder is locked as long as the process lives. Touches the disk, so not
 * for the FX thread; safe for use by several threads, which wait for each other.
 */
public final class CurrentState {
    private final SessionFolder folder;
    private @Nullable ProcessLock lock;
    private boolean ended;

    CurrentState(SessionFolder folder) {
        this.folder = folder;
    }

    /** Writes a state to a file, completely or not at all. */
    @FunctionalInterface
    public interface Writing {
        /** Writes {@code file}, whose folder exists. */
        void write(Path file) throws IOException;
    }

    /** The file that the state is in. */
    public Path file() {
        return folder.state();
    }

    /** Whether the state is still where it was saved. */
    public synchronized boolean isThere() {
        return folder.hasState() && folder.hasLockFile();
    }

    /** Replaces the state; no effect once the window has ended. */
    public synchronized void save(Writing writing) throws IOException {
        if (!ended) {
            prepare();
            writing.write(folder.state());
        }
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder.path());
        if (lock != null && !folder.hasLockFile()) { // somebody has tidied up: lock what others will see
            lock.close();
            lock = null;
        }
        if (lock == null) {
            Optional<ProcessLock> taken = folder.tryLock();
            lock = taken.orElseThrow(() -> new IOException(
                    folder.path() + " is in use by another window; close that window, or start this one again."));
        }
    }

    /** Saves the state once more and leaves it to the next start, because the window closes in the middle of it. */
    public synchronized void leave(Writing writing) throws IOException {
        try {
            save(writing);
        } finally {
            ended = true;
            ProcessLock held = lock;
            lock = null;
            if (held != null) {
                held.close();
            }
        }
    }

    /** Deletes the state, because the window closes as it should. */
    public synchronized void end() throws IOException {
        ended = true;
        ProcessLock held = lock;
        lock = null;
        if (held != null) {
            folder.deleteState();
            held.close();
            folder.delete();
        }
    }
}
