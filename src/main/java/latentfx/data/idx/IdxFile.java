package latentfx.data.idx;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import latentfx.data.Content;
import latentfx.data.DataException;
import latentfx.data.ReadMeter;

/**
 * One IDX file, plain or compressed with gzip, open for sequential reading. The file is not trusted: before memory is
 * allocated, its header is checked and the sizes in it are compared with its length, and at most one byte more is
 * decompressed than they allow. Format: Yann LeCun, "The MNIST database of handwritten digits".
 */
final class IdxFile implements Closeable {
    /** Most elements that are accepted where each takes four bytes of memory. */
    static final long MOST_NUMBERS = 200_000_000;

    /** Most pixels that are accepted where they stay bytes. */
    static final long MOST_PIXELS = 1L << 30;

    /** Largest height or width of an image that is accepted. */
    static final int LARGEST_SIDE = 1024;

    /** Most bytes to which one compressed byte expands in what is taken for data rather than for an attack. */
    private static final long BEST_PACKING = 50;

    /** Memory, in bytes, that any file may need, however small it is. */
    private static final long FREE = 48L << 20;

    /** Memory that a file may need for each of its bytes on disk, before its promise has been verified. */
    private static final long PER_BYTE = 4;

    private final IdxErrors trouble;
    private final InputStream content;
    private final MessageDigest digest;
    private final ReadMeter meter;
    private IdxType type = IdxType.UNSIGNED_BYTE;
    private int[] sizes = {};
    private long done;

    private IdxFile(IdxErrors trouble, InputStream content, MessageDigest digest, ReadMeter meter)
            throws DataException {
        this.trouble = trouble;
        this.content = content;
        this.digest = digest;
        this.meter = meter;
        readHeader();
        checkLength();
    }

    /**
     * Opens a file and checks its header.
     *
     * @param digest is updated with everything that is read, including the header
     * @throws DataException if the file is missing, has another format, or its header does not match its length
     */
    static IdxFile open(Path file, IdxKind kind, MessageDigest digest, ReadMeter meter) throws DataException {
        IdxErrors trouble = new IdxErrors(file, kind);
        if (!Files.isRegularFile(file)) { // opening a pipe would block forever
            throw trouble.notAFile();
        }
        InputStream content;
        try {
            content = Content.open(file, meter::read);
        } catch (IOException error) {
            throw trouble.unreadable(0, error);
        }
        try {
            return new IdxFile(trouble, content, digest, meter);
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
        read(start, start.length);
        int magic = ByteBuffer.wrap(start).getInt();
        type = type(magic);
        sizes = new int[magic & 0xff];
        byte[] claimed = new byte[Integer.BYTES * sizes.length];
        read(claimed, claimed.length);
        ByteBuffer.wrap(claimed).asIntBuffer().get(sizes);
        if (sizes[0] < 1) {
            throw trouble.wrongCount(sizes[0]);
        }
        for (int i = 1; i < sizes.length; i++) {
            if (sizes[i] < 1 || sizes[i] > LARGEST_SIDE) {
                throw trouble.wrongSide(sizes[i]);
            }
        }
    }

    private IdxType type(int magic) throws DataException {
        int dimensions = magic & 0xff;
        for (IdxType possible : IdxType.values()) {
            if ((magic >>> Byte.SIZE) == possible.code()) {
                if (trouble.kind().hasDimensions(dimensions)) {
                    return possible;
                }
            }
        }
        throw trouble.wrongStart(magic);
    }

    /**
     * Refuses a file that is too large or too short for the sizes in its header, as far as its length on disk shows.
     */
    private void checkLength() throws DataException {
        long items = 1; // all sizes but the first are small
        for (int size : sizes) {
            items *= size;
        }
        long claim = items * type.bytes();
        long most = staysBytes() ? MOST_PIXELS : MOST_NUMBERS;
        if (items > most) {
            throw trouble.tooLarge(claim, most * type.bytes());
        }
        long length;
        boolean packed;
        try {
            length = Files.size(trouble.file());
            packed = Content.packed(trouble.file());
        } catch (IOException error) {
            throw trouble.unreadable(done, error);
        }
        long promised = done + claim;
        long cost = staysBytes() ? items : items * Float.BYTES;
        if (packed ? promised > length * BEST_PACKING && cost > FREE : promised > length) {
            throw trouble.tooShort(length, packed, promised);
        }
        if (packed && cost > FREE + PER_BYTE * length) {
            unpackOnce(promised);
        }
    }

    /** Whether the elements take a byte of memory each, as pixels do that are stored as bytes. */
    private boolean staysBytes() {
        return trouble.kind() == IdxKind.IMAGES && type == IdxType.UNSIGNED_BYTE;
    }

    /** Verifies that a compressed file holds what its header promises, without keeping it. */
    private void unpackOnce(long promised) throws DataException {
        try (InputStream again = Content.open(trouble.file(), taken -> meter.read(0))) {
            again.skipNBytes(promised);
        } catch (IOException error) {
            throw trouble.unreadable(done, error);
        }
    }

    /** Type of the elements. */
    IdxType type() {
        return type;
    }

    /** Number of dimensions. */
    int dimensions() {
        return sizes.length;
    }

    /** Number of images or labels in the file, at least 1. */
    int count() {
        return sizes[0];
    }

    /** Size of one of the dimensions after the first, 1 to 1024. */
    int side(int dimension) {
        return sizes[dimension];
    }

    /** Elements of one item. */
    int itemSize() {
        int size = 1;
        for (int i = 1; i < sizes.length; i++) {
            size *= sizes[i];
        }
        return size;
    }

    /** Reads the next {@code length} bytes into the beginning of {@code target}. */
    void read(byte[] target, int length) throws DataException {
        read(target, 0, length);
    }

    /** Reads the next {@code length} bytes into {@code target} from {@code at} on. */
    void read(byte[] target, int at, int length) throws DataException {
        try {
            int count = content.readNBytes(target, at, length);
            digest.update(target, at, count);
            done += count;
            if (count < length) {
                throw new EOFException();
            }
        } catch (IOException error) {
            throw trouble.unreadable(done, error);
        }
    }

    /** Checks that the file ends here, as it must after its last item. */
    void checkEnd() throws DataException {
        int next;
        try {
            next = content.read();
        } catch (IOException error) {
            throw trouble.unreadable(done, error);
        }
        if (next >= 0) {
            throw trouble.goesOn(done);
        }
    }

    @Override
    public void close() throws DataException {
        try {
            content.close();
        } catch (IOException error) {
            throw trouble.unreadable(done, error);
        }
    }
}
