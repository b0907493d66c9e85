package latentfx.model.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.data.ReadBudget;
import latentfx.task.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * The zip archive of a model file. Entries are read strictly in order, by expected name and length limit, so that no
 * entry can be hidden, repeated, named by a path or oversized. Nothing is unpacked to disk.
 */
public final class Archive implements AutoCloseable {
    private static final int END_RECORD = 22;

    private static final int LONGEST_NAME = 60;

    /** Entries up to this size are always compressed: what they unpack to is within the allowance of any file. */
    private static final int LARGE = 8 << 20;

    /** Share of its size to which a large entry may shrink. */
    private static final double SHRUNK = 0.8;

    /** Fixed time stamp of all entries, so that equal content gives equal bytes. */
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ZipInputStream zip;
    private final String file;
    private final ReadBudget budget;

    /**
     * Opens the file that the user gave, which should have this {@code ending}.
     *
     * @throws ModelFileException if it is a folder, or not there
     * @throws IOException if it cannot be read
     */
    public static InputStream open(Path file, String ending) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new ModelFileException(name, "is a folder; choose a " + ending + " file.");
        }
        if (!Files.isRegularFile(file)) {
            throw new ModelFileException(name, "is not there; choose a " + ending + " file.");
        }
        return Files.newInputStream(file);
    }

    /**
     * Opens the zip in {@code content}; messages call it {@code file}.
     *
     * @param budget what reading the file may cost; entries are charged to it, and whoever lets go of one releases it
     */
    public Archive(byte[] content, String file, ReadBudget budget) throws ModelFileException {
        this.file = file;
        this.budget = budget;
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw new ModelFileException(file, "is not a file of LatentFX; open one that LatentFX has saved.");
        }
        int end = content.length - END_RECORD;
        if (end < 0
                || content[end] != 'P'
                || content[end + 1] != 'K'
                || content[end + 2] != 5
                || content[end + 3] != 6) {
            throw new ModelFileException(file, "is cut short or has something added; use another copy of it.");
        }
        this.zip = new ZipInputStream(new ByteArrayInputStream(content));
    }

    /** Reads the first entries of the zip in {@code content}, whose end is not looked at; closing this closes it. */
    Archive(InputStream content, String file, ReadBudget budget) {
        this.file = file;
        this.budget = budget;
        this.zip = new ZipInputStream(content);
    }

    /** Reads the next entry, which must have this name and at most {@code limit} bytes. */
    public byte[] next(String name, long limit) throws ModelFileException {
        try {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(name)) {
                throw new ModelFileException(
                        file,
                        "holds \"" + shown(entry) + "\" where \"" + name + "\" should be; use another copy of it.");
            }
            return content(name, limit);
        } catch (ModelFileException e) {
            throw e;
        } catch (DataException costly) {
            throw new ModelFileException(costly);
        } catch (IOException | IllegalArgumentException broken) {
            throw new ModelFileException(file, "is damaged in " + name + "; use another copy of it.", broken);
        }
    }

    private byte[] content(String name, long limit) throws IOException {
        byte[] bytes = budget.read(zip, limit + 1);
        if (bytes.length > limit) {
            throw new ModelFileException(
                    file,
                    "has more than the " + limit + " bytes of " + name
                            + " that it should have; use another copy of it.");
        }
        return bytes;
    }

    /** Refuses anything after the last entry that was read. */
    public void end() throws ModelFileException {
        endOr("", 0);
    }

    /**
     * Reads the next entry, which must have this name and at most {@code limit} bytes; empty at the end of the archive.
     */
    Optional<byte[]> endOr(String name, long limit) throws ModelFileException {
        try {
            ZipEntry extra = zip.getNextEntry();
            if (extra == null) {
                return Optional.empty();
            }
            if (name.isEmpty() || !extra.getName().equals(name)) {
                throw new ModelFileException(file, "holds \"" + shown(extra) + "\", which no model has; don't use it.");
            }
            return Optional.of(content(name, limit));
        } catch (ModelFileException e) {
            throw e;
        } catch (DataException costly) {
            throw new ModelFileException(costly);
        } catch (IOException | IllegalArgumentException broken) {
            throw new ModelFileException(file, "is damaged at its end; use another copy of it.", broken);
        }
    }

    private static String shown(@Nullable ZipEntry entry) {
        return entry == null ? "nothing" : ShownText.head(entry.getName(), LONGEST_NAME);
    }

    /**
     * Writes one entry. A large one that would shrink much is written as it is: readers refuse a file that unpacks to many
     * times its size.
     */
    public static void put(ZipOutputStream target, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        boolean shrinks = content.length > LARGE && deflated(content) < SHRUNK * content.length;
        target.setLevel(shrinks ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        target.putNextEntry(entry);
        target.write(content);
        target.closeEntry();
    }

    private static long deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            byte[] thrownAway = new byte[1 << 16];
            deflater.setInput(content);
            deflater.finish();
            while (!deflater.finished()) {
                deflater.deflate(thrownAway);
            }
            return deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }

    /** The zip to write into. */
    public static ZipOutputStream writer(OutputStream target) {
        return new ZipOutputStream(target);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
