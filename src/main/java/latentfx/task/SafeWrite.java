package latentfx.task;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files atomically: to a temporary file in the same folder, which is then renamed. Readers never see a partial
 * file; after a failure the previous file is unchanged and the temporary file is deleted.
 */
public final class SafeWrite {
    private SafeWrite() {}

    /** Produces the content of a file. */
    @FunctionalInterface
    public interface Writer {
        /** Writes everything to {@code out}, which is buffered; may close it or not. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code target}, replacing a file of that name. Returns when the content has reached the disk.
     *
     * @throws IOException if the folder is missing or cannot be written, or if {@code writer} throws it; whatever
     *     {@code writer} throws is passed on after the temporary file is gone
     */
    public static void to(Path target, Writer writer) throws IOException {
        // Not Files.createTempFile: that would leave the finished file readable by its owner only.
        Path part = target.resolveSibling(".latentfx-" + UUID.randomUUID() + ".part");
        try {
            write(part, writer);
            rename(part, target);
        } catch (Throwable failure) { // also an Error such as a full heap must not leave a stray file
            delete(part, failure);
            throw failure;
        }
    }

    private static void write(Path part, Writer writer) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new StaysOpen(Channels.newOutputStream(channel));
            writer.write(out);
            out.flush();
            channel.force(true);
        }
    }

    /**
     * Ignores close, because writers that wrap the stream (zip, gzip) close it before the content is forced to disk.
     */
    private static final class StaysOpen extends BufferedOutputStream {
        StaysOpen(OutputStream out) {
            super(out, 1 << 16);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static void rename(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path part, Throwable failure) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            failure.addSuppressed(stuck);
        }
    }
}
