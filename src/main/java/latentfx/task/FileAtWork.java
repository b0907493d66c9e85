package latentfx.task;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A file that is being written by {@link SafeWrite}, which can be stopped. Safe for use by several threads. */
public final class FileAtWork implements AutoCloseable {
    private static final List<FileAtWork> ALL = new CopyOnWriteArrayList<>();

    private final Path file;
    private volatile boolean stopped;

    private FileAtWork(Path file) {
        this.file = file;
    }

    /** Lists {@code file} until it is closed. */
    static FileAtWork begin(Path file) {
        FileAtWork begun = new FileAtWork(file);
        ALL.add(begun);
        return begun;
    }

    /** All files that are being written now, the one begun first in front. */
    public static List<FileAtWork> all() {
        return List.copyOf(ALL);
    }

    /** The file as the user named it. */
    public Path file() {
        return file;
    }

    /** Ends the writing at the next part of the content; a file that was there before stays as it was. */
    public void stop() {
        stopped = true;
    }

    /** Throws where the writing is to end. */
    void throwIfStopped() throws NotWrittenException {
        if (stopped) {
            throw new NotWrittenException(file, NotWrittenException.Reason.STOPPED);
        }
    }

    @Override
    public void close() {
        ALL.remove(this);
    }
}
