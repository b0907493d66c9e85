package latentfx.data.download;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import latentfx.data.DataException;
import org.jspecify.annotations.Nullable;

/** A lock on a folder that prevents a second download into it, by this process or another one. */
final class FolderLock implements Closeable {
    private static final String NAME = ".latentfx-download";

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Locks {@code folder}.
     *
     * @throws DataException if another download has locked it, or the lock file cannot be created
     */
    static FolderLock take(Path folder) throws DataException {
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) != null) {
                return new FolderLock(folder, channel);
            }
            channel.close();
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

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException takenHere) {
            return null;
        }
    }

    @Override
    public void close() throws DataException {
        try {
            channel.close();
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException error) {
            throw unwritable(folder, error);
        }
    }

    private static DataException unwritable(Path folder, IOException error) {
        return new DataException(folder + " cannot be written to; check your rights, or choose another folder.", error);
    }
}
