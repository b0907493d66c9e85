package latentfx.ui.session;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import latentfx.task.ProcessLock;

/**
 * The folder of one window: its lock, and the file of its state.
 *
 * @param path where it is; need not exist
 */
record SessionFolder(Path path) {
    private static final String LOCK = "lock";
    private static final String STATE = "state.lab";

    /** The file of the window's state. */
    Path state() {
        return path.resolve(STATE);
    }

    /** Whether there is a state. */
    boolean hasState() {
        return Files.isRegularFile(state(), LinkOption.NOFOLLOW_LINKS);
    }

    /** When the state was saved. */
    Instant saved() throws IOException {
        return Files.getLastModifiedTime(state()).toInstant();
    }

    /** Size of the state in bytes. */
    long size() throws IOException {
        return Files.size(state());
    }

    /** Takes the lock, if nobody has it; the folder must exist. */
    Optional<ProcessLock> tryLock() throws IOException {
        return ProcessLock.tryTake(path.resolve(LOCK));
    }

    /** Whether the lock file is there, locked or not. */
    boolean hasLockFile() {
        return Files.exists(path.resolve(LOCK));
    }

    /** Deletes the state, so that it is not found again even if the rest cannot be deleted. */
    void deleteState() throws IOException {
        Files.deleteIfExists(state());
    }

    /** Deletes the folder and the files in it, of which nobody may hold the lock. */
    void delete() throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        deleteState();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(path);
    }
}
