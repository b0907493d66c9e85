package latentfx.data.download;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.task.ProcessLock;

/** A lock on a folder that prevents a second download into it, by this process or another one. */
final class FolderLock implements Closeable {
    private static final String NAME = ".latentfx-download";

    private final Path folder;
    private final ProcessLock lock;

    private FolderLock(Path folder, ProcessLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Locks {@code folder}.
     *
     * @throws DataException if another download has locked it, or the lock file cannot be created
     */
    static FolderLock take(Path folder) throws DataException {
        try {
            Optional<ProcessLock> lock = ProcessLock.tryTake(folder.resolve(NAME));
            if (lock.isPresent()) {
                return new FolderLock(folder, lock.get());
            }
        } catch (IOException error) {
            throw unwritable(folder, error);
        }
        throw new DataException("another download into " + folder
                + " is under way; wait until it has finished or choose another folder.");
    }

    /** The folder that is locked. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws DataException {
        try {
            lock.close();
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException error) {
            throw unwritable(folder, error);
        }
    }

    private static DataException unwritable(Path folder, IOException error) {
        return new DataException(folder + " cannot be written to; check your rights, or choose another folder.", error);
    }
}
