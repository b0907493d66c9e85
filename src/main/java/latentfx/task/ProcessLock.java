package latentfx.task;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A lock file that one owner at a time holds, in this process or another one; the system frees it when the process
 * ends, however that happens. Where the file system has no locks, the file names the process that holds it. The file
 * stays when the lock is released: deleting it would let two others each lock a file of that name. Safe for use by
 * several threads.
 */
public final class ProcessLock implements Closeable {
    /**
     * What this process holds. A second channel to a locked file must not even be opened here: closing it would free the
     * lock of the first one on POSIX systems.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ProcessLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Locks a file through its channel. */
    @FunctionalInterface
    interface Locking {
        /** The lock; null if another process has it. Throws if the file system has no locks. */
        @Nullable
        FileLock lock(FileChannel channel) throws IOException;
    }

    /**
     * Takes the lock {@code file}, which is created if it is not there; empty if another owner has it.
     *
     * @throws IOException if the file cannot be created or written
     */
    public static Optional<ProcessLock> tryTake(Path file) throws IOException {
        return tryTake(file, FileChannel::tryLock);
    }

    static Optional<ProcessLock> tryTake(Path file, Locking locking) throws IOException {
        Path place = file.toAbsolutePath();
        Path parent = place.getParent();
        Path name = place.getFileName();
        if (parent == null || name == null) {
            throw new IOException(file + " cannot be a lock file; name a file in a folder");
        }
        Path real = parent.toRealPath().resolve(name);
        if (!HELD.add(real)) {
            return Optional.empty();
        }
        Optional<ProcessLock> taken = Optional.empty();
        try {
            taken = open(real, locking);
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(real);
            }
        }
        return taken;
    }

    private static Optional<ProcessLock> open(Path file, Locking locking) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = isTaken(channel, locking);
            return taken ? Optional.of(new ProcessLock(file, channel)) : Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static boolean isTaken(FileChannel channel, Locking locking) throws IOException {
        try {
            if (locking.lock(channel) == null) {
                return false;
            }
        } catch (OverlappingFileLockException takenHere) {
            return false;
        } catch (IOException noLocks) {
            if (LockOwner.read(channel).filter(LockOwner::isAlive).isPresent()) {
                return false;
            }
        }
        LockOwner.current().write(channel);
        return true;
    }

    /** Releases the lock. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            try {
                channel.truncate(0);
            } finally {
                HELD.remove(file);
                channel.close();
            }
        }
    }
}
