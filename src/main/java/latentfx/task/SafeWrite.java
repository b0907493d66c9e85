package latentfx.task;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files whole or not at all: into a temporary file in the same folder, which takes the real name only when
 * everything has been written. Whatever goes wrong, what stood there before still stands, and nothing half-written is left.
 */
public final class SafeWrite {
    private SafeWrite() {}

    /** What puts the content into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to {@code target}; closing it or not makes no difference. */
        void writeTo(OutputStream target) throws IOException;
    }

    /**
     * Writes {@code content} to {@code file}, replacing what is there; missing folders above it are made.
     *
     * @throws IOException if the content could not be produced or the disk refuses
     */
    public static void to(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file name");
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, ".latentfx-", ".tmp");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(stream);
            }
            rename(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
