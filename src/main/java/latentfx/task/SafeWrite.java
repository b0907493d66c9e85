package latentfx.task;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes files atomically: to a temporary file in the same folder, which is then renamed. Readers never see a partial
 * file; after a failure the previous file is unchanged and the temporary file is deleted.
 *
 * <p>A symbolic link stays one: the file at its end is replaced. A replaced file keeps its permissions and, where the
 * system allows it, its owner and group; a read-only one is refused. Devices and pipes are written to directly. A file
 * that cannot be replaced although it may be written, such as one in a read-only folder, is overwritten in place once
 * its new content is whole. Temporary files of killed programs are deleted, see {@link Leftovers}.
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
     * @throws NotWrittenException if the system refuses; the message is one sentence for the user
     * @throws IOException if {@code writer} throws it; whatever {@code writer} throws is passed on after the temporary
     *     file is gone
     */
    public static void to(Path target, Writer writer) throws IOException {
        try (FileAtWork work = FileAtWork.begin(target)) {
            write(WriteTarget.of(target), work, writer, () -> {});
        }
    }

    /** Something else that is written before a file takes its place. */
    @FunctionalInterface
    private interface Rest {
        void write() throws IOException;
    }

    private static void write(WriteTarget place, FileAtWork work, Writer writer, Rest rest) throws IOException {
        if (place.stream()) {
            try (OutputStream stream = open(place)) {
                fill(place, work, stream, writer);
            }
            rest.write();
            return;
        }
        try (Replacement replacement = Replacement.of(place)) {
            fill(place, work, replacement.stream(), writer);
            work.throwIfStopped();
            rest.write();
            replacement.finish();
        }
    }

    /**
     * Writes several files that belong together, each as {@link #to} does: the first takes its place only when the content of
     * all of them is whole, so that a failure while one is written leaves all as they were.
     *
     * @param files what to write where, in this order
     * @throws NotWrittenException if the system refuses; the message is one sentence for the user
     * @throws IOException if a writer throws it
     */
    public static void together(Map<Path, Writer> files) throws IOException {
        together(files.entrySet().iterator());
    }

    private static void together(Iterator<Map.Entry<Path, Writer>> left) throws IOException {
        if (!left.hasNext()) {
            return;
        }
        Map.Entry<Path, Writer> file = left.next();
        try (FileAtWork work = FileAtWork.begin(file.getKey())) {
            write(WriteTarget.of(file.getKey()), work, file.getValue(), () -> together(left));
        }
    }

    /**
     * Refuses a file that {@link #to} would refuse, before its content is computed; nothing is changed. Whether there is
     * enough space cannot be told.
     *
     * @throws NotWrittenException if it cannot be written; the message is one sentence for the user
     */
    public static void check(Path target) throws IOException {
        WriteTarget place = WriteTarget.of(target);
        if (!place.stream()) {
            Replacement.of(place).close();
        }
    }

    /**
     * Makes the folders that are missing above {@code target}.
     *
     * @return the folders that were made, outermost first
     * @throws NotWrittenException if they cannot be made; the message is one sentence for the user
     */
    public static List<Path> makeFolders(Path target) throws IOException {
        List<Path> missing = new ArrayList<>();
        Path above = target.toAbsolutePath().getParent();
        for (Path at = above; at != null && !Files.exists(at); at = at.getParent()) {
            missing.add(0, at);
        }
        try {
            if (above != null) {
                Files.createDirectories(above);
            }
        } catch (FileAlreadyExistsException file) {
            throw new NotWrittenException(target, NotWrittenException.Reason.NO_FOLDER, "", file);
        } catch (IOException refused) {
            throw WriteFailure.of(target, target, refused);
        }
        return missing;
    }

    private static OutputStream open(WriteTarget place) throws NotWrittenException {
        try {
            return place.open();
        } catch (IOException failure) {
            throw WriteFailure.of(place.asked(), place.file(), failure);
        }
    }

    private static void fill(WriteTarget place, FileAtWork work, OutputStream stream, Writer writer)
            throws IOException {
        OutputStream out = new StaysOpen(new Explaining(place, work, stream));
        writer.write(out);
        out.flush();
    }

    /** Turns the system's refusals into sentences; those of the writer itself never pass here. */
    private static final class Explaining extends OutputStream {
        private final WriteTarget place;
        private final FileAtWork work;
        private final OutputStream stream;

        Explaining(WriteTarget place, FileAtWork work, OutputStream stream) {
            this.place = place;
            this.work = work;
            this.stream = stream;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            work.throwIfStopped();
            try {
                stream.write(bytes, from, count);
            } catch (IOException failure) {
                throw WriteFailure.of(place.asked(), place.file(), failure);
            }
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
}
