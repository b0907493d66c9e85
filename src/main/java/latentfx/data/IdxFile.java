package latentfx.data;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * One IDX file, plain or packed with gzip, open for reading from its first item to its last. The file is a stranger's
 * until shown otherwise: its header is checked, and the sizes it claims held against its length, before anything is
 * allocated for them, and no more is unpacked than it claims plus one byte. Format: Yann LeCun, "The MNIST database of
 * handwritten digits".
 */
final class IdxFile implements Closeable {
    /** Most bytes of items that are accepted: as floats four times as much memory. */
    static final long MOST_BYTES = 200_000_000;

    /** Deflate packs 258 bytes into 2 bits at best. */
    private static final long BEST_PACKING = 1032;

    private static final int LARGEST_SIDE = 1024;

    private final Path file;
    private final IdxKind kind;
    private final InputStream content;
    private final MessageDigest digest;
    private final int[] sizes;
    private long done;

    private IdxFile(Path file, IdxKind kind, InputStream content, MessageDigest digest) throws DataException {
        this.file = file;
        this.kind = kind;
        this.content = content;
        this.digest = digest;
        sizes = new int[kind.dimensions()];
        readHeader();
        checkLength();
    }

    /**
     * Opens a file and checks its header.
     *
     * @param digest takes everything that is read, header included
     * @throws DataException if the file is missing, is something else or claims what it cannot hold
     */
    static IdxFile open(Path file, IdxKind kind, MessageDigest digest, ReadMeter meter) throws DataException {
        if (!Files.isRegularFile(file)) {
            throw new DataException(file + " is not a file; choose the file or folder again.");
        }
        InputStream content;
        try {
            content = Content.open(file, meter::read);
        } catch (IOException error) {
            throw unreadable(file, kind, 0, error);
        }
        try {
            return new IdxFile(file, kind, content, digest);
        } catch (DataException | RuntimeException error) {
            closeAfter(error, content);
            throw error;
        }
    }

    private static void closeAfter(Exception error, InputStream content) {
        try {
            content.close();
        } catch (IOException second) {
            error.addSuppressed(second);
        }
    }

    private void readHeader() throws DataException {
        byte[] start = new byte[Integer.BYTES];
        read(start, Integer.BYTES);
        int magic = ByteBuffer.wrap(start).getInt();
        if (magic != kind.magic()) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s is not an IDX file of %s: it begins with %08x where such a file has %08x; choose another file.",
                    file,
                    kind.noun(),
                    magic,
                    kind.magic()));
        }
        byte[] claimed = new byte[Integer.BYTES * sizes.length];
        read(claimed, claimed.length);
        ByteBuffer.wrap(claimed).asIntBuffer().get(sizes);
        if (sizes[0] < 1) {
            throw new DataException(file + " claims to hold " + Integer.toUnsignedString(sizes[0]) + " " + kind.noun()
                    + ", and 1 to " + MOST_BYTES + " can be read; choose another file.");
        }
        for (int i = 1; i < sizes.length; i++) {
            if (sizes[i] < 1 || sizes[i] > LARGEST_SIDE) {
                throw new DataException(file + " claims images with a side of " + Integer.toUnsignedString(sizes[i])
                        + " pixels, and 1 to " + LARGEST_SIDE + " can be read; choose another file.");
            }
        }
    }

    /** Refuses what is too large or too short for its claim, as far as the length on disk can tell. */
    private void checkLength() throws DataException {
        long claim = count() * (long) itemSize();
        if (claim > MOST_BYTES) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s holds %,d bytes of %s, more than the %,d that can be read; choose a smaller set.",
                    file,
                    claim,
                    kind.noun(),
                    MOST_BYTES));
        }
        try {
            long length = Files.size(file);
            long whole = kind.headerLength() + claim;
            boolean packed = Content.packed(file);
            if (packed ? length * BEST_PACKING < whole : length < whole) {
                throw cutShort(length, packed ? "packed bytes" : "bytes", whole);
            }
        } catch (DataException ours) {
            throw ours;
        } catch (IOException error) {
            throw unreadable(file, kind, done, error);
        }
    }

    private DataException cutShort(long length, String unit, long whole) {
        return new DataException(String.format(
                Locale.ROOT,
                "%s is cut short: its header promises %,d bytes and it has %,d %s; download or copy it again.",
                file,
                whole,
                length,
                unit));
    }

    /** How many images or labels the file holds, at least 1. */
    int count() {
        return sizes[0];
    }

    /** Size of one of the dimensions after the first, 1 to 1024. */
    int side(int dimension) {
        return sizes[dimension];
    }

    /** Bytes of one item. */
    int itemSize() {
        int size = 1;
        for (int i = 1; i < sizes.length; i++) {
            size *= sizes[i];
        }
        return size;
    }

    /** Reads the next {@code length} bytes into the beginning of {@code target}. */
    void read(byte[] target, int length) throws DataException {
        try {
            int count = content.readNBytes(target, 0, length);
            digest.update(target, 0, count);
            done += count;
            if (count < length) {
                throw new EOFException();
            }
        } catch (IOException error) {
            throw unreadable(file, kind, done, error);
        }
    }

    /** Checks that the file ends here, as it must after its last item. */
    void checkEnd() throws DataException {
        try {
            if (content.read() >= 0) {
                throw new DataException(String.format(
                        Locale.ROOT,
                        "%s goes on after the %,d bytes that its header promises: it is damaged; download or copy it again.",
                        file,
                        done));
            }
        } catch (DataException ours) {
            throw ours;
        } catch (IOException error) {
            throw unreadable(file, kind, done, error);
        }
    }

    private static DataException unreadable(Path file, IdxKind kind, long done, IOException error) {
        String sentence;
        if (error instanceof EOFException) {
            sentence = String.format(
                    Locale.ROOT,
                    "%s is cut short: it ends after %,d bytes of %s; download or copy it again.",
                    file,
                    done,
                    kind.noun());
        } else if (error instanceof ZipException) {
            sentence = String.format(
                    Locale.ROOT,
                    "%s is damaged: it cannot be unpacked after %,d bytes; download or copy it again.",
                    file,
                    done);
        } else {
            sentence =
                    file + " cannot be read (" + error.getMessage() + "); check the disk and your rights to the file.";
        }
        return new DataException(sentence, error);
    }

    @Override
    public void close() throws DataException {
        try {
            content.close();
        } catch (IOException error) {
            throw unreadable(file, kind, done, error);
        }
    }
}
