package latentfx.task;

import java.io.Closeable;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hidden file that takes the content of another one until it is whole. It is locked while it is written, so that
 * {@link Leftovers} of killed programs can be told from files that a program still writes; the lock ends with the
 * program, however that ends. Writing is not interrupted with the thread: a save that has begun ends whole.
 */
final class PartFile implements Closeable {
    private static final int ATTEMPTS = 20;
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final FileAttribute<?>[] NONE = {};
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final Path path;
    private final FileOutputStream stream;

    private PartFile(Path path, FileOutputStream stream) {
        this.path = path;
        this.stream = stream;
    }

    /**
     * Creates a file in {@code folder}.
     *
     * @param closed whether only its owner may read it for now; else it has the rights of any new file
     */
    static PartFile in(Path folder, boolean closed) throws IOException {
        for (int i = 0; ; i++) {
            PartFile made = attempt(folder.resolve(PartName.create()), closed);
            if (made != null) {
                return made;
            }
            if (i == ATTEMPTS) {
                throw new IOException("no temporary file could be locked in " + folder);
            }
        }
    }

    /** A locked file; null if another program took it for a leftover before it was locked. */
    private static @Nullable PartFile attempt(Path path, boolean closed) throws IOException {
        FileAttribute<?>[] attributes =
                closed && isPosix(path) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : NONE;
        Files.createFile(path, attributes);
        PartsAtWork.add(path);
        PartFile part = null;
        try {
            part = new PartFile(path, new FileOutputStream(path.toFile()));
            if (part.lock() && Files.exists(path)) {
                return part;
            }
            part.close();
            return null;
        } catch (IOException | RuntimeException failure) {
            if (part != null) {
                part.close();
            }
            remove(path);
            throw failure;
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** False if another program holds the lock; true too where the file system has no locks. */
    private boolean lock() {
        try {
            FileLock lock = stream.getChannel().tryLock();
            return lock != null;
        } catch (OverlappingFileLockException taken) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    /** Where it is. */
    Path path() {
        return path;
    }

    /** What writes into it. */
    OutputStream stream() {
        return stream;
    }

    /** Returns when the content has reached the disk. */
    void force() throws IOException {
        stream.getFD().sync();
    }

    /** Releases the file where the system does not rename open files; elsewhere the lock is kept until it is renamed. */
    void beforeRename() throws IOException {
        if (WINDOWS) {
            stream.close();
        }
    }

    /** The file is no longer temporary; it has another name. */
    void renamed() {
        PartsAtWork.remove(path);
    }

    /** Keeps the file under a name that is not hidden; returns that name. */
    Path keep() throws IOException {
        String name = String.valueOf(path.getFileName());
        Path kept = path.resolveSibling(name.substring(1, name.length() - PartName.ENDING.length()));
        Files.move(path, kept);
        renamed();
        return kept;
    }

    /** Deletes the file unless it was renamed. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            if (PartsAtWork.contains(path)) {
                remove(path);
            }
        }
    }

    private static void remove(Path path) throws IOException {
        Files.deleteIfExists(path);
        PartsAtWork.remove(path);
    }
}
