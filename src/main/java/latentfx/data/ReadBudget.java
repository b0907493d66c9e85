package latentfx.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import latentfx.task.ShownText;

/**
 * The memory that reading one file may take, whatever the file claims: {@value #FACTOR} times its size and 64 MB more.
 * Readers charge what they are about to keep, such as an array whose size a header tells or bytes that are unpacked, before
 * they allocate it, and return what they let go of. For one thread at a time.
 */
public final class ReadBudget {
    /** Bytes of memory allowed for each byte of the file. */
    public static final int FACTOR = 4;

    /** Bytes of memory allowed for any file in addition. */
    public static final long ALLOWANCE = 64L << 20;

    private static final int FIRST_PIECE = 1 << 13;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final String file;
    private final long size;
    private long held;

    private ReadBudget(String file, long size) {
        this.file = file;
        this.size = size;
    }

    /**
     * The budget of a file or of several that are read as one.
     *
     * @param file what messages call it
     * @param size in bytes, as the file system tells it
     */
    public static ReadBudget of(String file, long size) {
        return new ReadBudget(ShownText.of(file), size);
    }

    /**
     * The budget of {@code file}.
     *
     * @throws IOException if its size cannot be had
     */
    public static ReadBudget of(Path file) throws IOException {
        return new ReadBudget(ShownText.file(file), Files.size(file));
    }

    /** The most bytes that may be held at a time. */
    public long limit() {
        return FACTOR * size + ALLOWANCE;
    }

    /** The bytes that may still be charged. */
    public long left() {
        return limit() - held;
    }

    /**
     * Counts {@code bytes} that are about to be allocated.
     *
     * @throws DataException if that is more than the file may cost; the message is one sentence for the user
     */
    public void charge(long bytes) throws DataException {
        if (bytes < 0 || bytes > left()) {
            throw new DataException(file + " would take more memory than a file of " + size
                    + " bytes may (" + (limit() >> 20)
                    + " MB): it claims or unpacks to more than it can truly hold; use"
                    + " another copy of it.");
        }
        held += bytes;
    }

    /** Counts an array of {@code count} elements of {@code width} bytes each, as {@link #charge(long)} does. */
    public void charge(long count, int width) throws DataException {
        charge(count < 0 || count > Long.MAX_VALUE / width ? -1 : count * width);
    }

    /** Takes back {@code bytes} that were charged and are no longer held. */
    public void release(long bytes) {
        held -= bytes;
    }

    /**
     * Reads {@code source} to its end, at most {@code most} bytes; what is returned is charged, and the memory grows with
     * what has truly come.
     *
     * @return what was read; as many as {@code most} bytes if there may be more
     * @throws DataException if it is more than the file may cost
     * @throws IOException if it cannot be read
     */
    public byte[] read(InputStream source, long most) throws IOException {
        int limit = (int) Math.min(most, LARGEST_ARRAY);
        byte[] bytes = new byte[0];
        int count = 0;
        while (count < limit) {
            if (count == bytes.length) {
                bytes = grown(bytes, limit);
            }
            int got = source.read(bytes, count, bytes.length - count);
            if (got < 0) {
                release(bytes.length - (long) count);
                return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
            }
            count += got;
        }
        return bytes;
    }

    private byte[] grown(byte[] bytes, int limit) throws DataException {
        int length = (int) Math.min(limit, Math.max(FIRST_PIECE, 2L * bytes.length));
        charge(length);
        byte[] longer = Arrays.copyOf(bytes, length);
        release(bytes.length);
        return longer;
    }

    /**
     * Reads exactly {@code length} bytes, or fewer if {@code source} ends before; charges them first.
     *
     * @throws DataException if it is more than the file may cost
     * @throws IOException if it cannot be read
     */
    public byte[] readExactly(InputStream source, long length) throws IOException {
        charge(length);
        byte[] bytes = new byte[Math.toIntExact(length)];
        int count = source.readNBytes(bytes, 0, bytes.length);
        return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
    }
}
