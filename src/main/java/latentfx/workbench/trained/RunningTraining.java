package latentfx.workbench.trained;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import latentfx.model.OpenModel;
import latentfx.model.WeightPrecision;
import latentfx.model.file.ModelFile;
import latentfx.task.ProcessLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a training has learned so far, in a file that the next start of the program finds if this one ends during the
 * training. While it is open its lock file is locked. Safe for use by several threads.
 */
public final class RunningTraining implements Closeable {
    static final String MARK = ".running";
    private static final String LOCK = ".lock";
    private static final Logger LOG = LoggerFactory.getLogger(RunningTraining.class);

    private final Path file;
    private @Nullable ProcessLock lock;
    private boolean closed;

    RunningTraining(Path folder, String model) {
        file = folder.resolve(TrainedName.stem(model) + "-" + TrainedName.newId() + MARK + ModelFile.EXTENSION);
    }

    static Path lockOf(Path running) {
        return running.resolveSibling(running.getFileName() + LOCK);
    }

    /** What {@code running} is called once its program is gone. */
    static TrainedName name(Path running) {
        String name = String.valueOf(running.getFileName());
        String whole = name.substring(0, name.length() - MARK.length() - ModelFile.EXTENSION.length());
        int dash = whole.lastIndexOf('-');
        return dash < 0
                ? TrainedName.crashed(whole, TrainedName.newId())
                : TrainedName.crashed(whole.substring(0, dash), whole.substring(dash + 1));
    }

    /** Whether the program that wrote {@code running} is gone. */
    static boolean isAbandoned(Path running) throws IOException {
        Optional<ProcessLock> free = ProcessLock.tryTake(lockOf(running));
        if (free.isPresent()) {
            free.get().close();
        }
        return free.isPresent();
    }

    /**
     * Replaces what was written before by {@code now}, a state with frozen weights; no effect once closed.
     *
     * @throws IOException if it cannot be written; what was written before is still there
     */
    public synchronized void write(OpenModel now) throws IOException {
        if (closed) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (lock == null) {
            lock = locked();
        }
        ModelFile.write(now.saved().orElseThrow(), file, WeightPrecision.FLOAT32);
    }

    private ProcessLock locked() throws IOException {
        return ProcessLock.tryTake(lockOf(file))
                .orElseThrow(() -> new IOException(lockOf(file) + " is held by another program; start it again."));
    }

    /** The training has ended and what it learned is kept elsewhere: deletes the file. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            Files.deleteIfExists(file);
            if (lock != null) {
                lock.close();
                Files.deleteIfExists(lockOf(file));
            }
        } catch (IOException stays) {
            LOG.warn("{} could not be deleted; the next start will list it", file, stays);
        }
    }
}
