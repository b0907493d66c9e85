package latentfx.task;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import latentfx.task.NotWrittenException.Reason;

/**
 * New content for one file, which takes its place at once by a rename; or, where the system does not rename, is copied
 * into it once it is whole.
 */
final class Replacement implements Closeable {
    /** Refusals that concern the folder or the rename, not the file, so that it may be possible to write into it. */
    private static final Set<Reason> OF_THE_FOLDER = EnumSet.of(Reason.DENIED, Reason.READ_ONLY_DISK, Reason.OTHER);

    private final WriteTarget place;
    private final PartFile part;
    private final boolean beside;

    private Replacement(WriteTarget place, PartFile part, boolean beside) {
        this.place = place;
        this.part = part;
        this.beside = beside;
    }

    /**
     * Begins empty, and tidies up the folder.
     *
     * @throws NotWrittenException if the file cannot be written
     */
    static Replacement of(WriteTarget place) throws NotWrittenException {
        try {
            return beside(place);
        } catch (IOException refused) {
            if (!isFileWritable(place, refused)) {
                throw WriteFailure.of(place.asked(), place.file(), refused);
            }
            return elsewhere(place);
        }
    }

    private static Replacement beside(WriteTarget place) throws IOException {
        Path folder = place.folder();
        PartFile part = PartFile.in(folder, place.there().isPresent());
        try {
            Leftovers.sweepOnce(folder, Files.getLastModifiedTime(part.path()).toInstant());
            if (place.there().isPresent()) {
                FileRights.copy(place.file(), part.path());
            }
            return new Replacement(place, part, true);
        } catch (IOException | RuntimeException failure) {
            part.close();
            throw failure;
        }
    }

    private static Replacement elsewhere(WriteTarget place) throws NotWrittenException {
        try {
            return new Replacement(place, PartFile.in(Path.of(System.getProperty("java.io.tmpdir")), true), false);
        } catch (IOException refused) {
            throw WriteFailure.of(place.asked(), place.file(), refused);
        }
    }

    private static boolean isFileWritable(WriteTarget place, IOException refused) {
        return place.there().isPresent()
                && OF_THE_FOLDER.contains(WriteFailure.reason(place.file(), refused))
                && Files.isWritable(place.file());
    }

    /** Takes the content. */
    OutputStream stream() {
        return part.stream();
    }

    /**
     * Puts the content in place; returns when it has reached the disk.
     *
     * @throws NotWrittenException if the system refuses
     */
    void finish() throws NotWrittenException {
        try {
            part.force();
            if (!beside || !renamed()) {
                overwrite();
            }
        } catch (IOException failure) {
            throw WriteFailure.of(place.asked(), place.file(), failure);
        }
    }

    /** False if the system does not rename here, and the file may be written into. */
    private boolean renamed() throws IOException {
        part.beforeRename();
        try {
            Files.move(part.path(), place.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            if (isFileWritable(place, refused)) {
                return false;
            }
            throw refused;
        }
        part.renamed();
        reachDisk(place.folder());
        return true;
    }

    /** Waits until the new name is on the disk, where the system can do that for folders. */
    private static void reachDisk(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException unsupported) { // Windows opens no folders; the file itself is safe
            return;
        }
    }

    private void overwrite() throws IOException {
        long size = Files.size(part.path());
        if (size - Files.size(place.file()) > Files.getFileStore(place.file()).getUsableSpace()) {
            throw new NotWrittenException(place.asked(), Reason.NO_SPACE);
        }
        try (FileChannel from = FileChannel.open(part.path(), StandardOpenOption.READ);
                FileChannel to = FileChannel.open(place.file(), StandardOpenOption.WRITE)) {
            copy(from, to, size);
        }
    }

    private void copy(FileChannel from, FileChannel to, long size) throws IOException {
        try {
            for (long done = 0; done < size; ) {
                done += from.transferTo(done, size - done, to);
            }
            to.truncate(size);
            to.force(true);
        } catch (IOException stopped) {
            throw new NotWrittenException(
                    place.asked(), Reason.PARTLY, part.keep().toString(), stopped);
        }
    }

    @Override
    public void close() throws NotWrittenException {
        try {
            part.close();
        } catch (IOException stuck) {
            throw WriteFailure.of(place.asked(), place.file(), stuck);
        }
    }
}
