package latentfx.data.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.math.Matrix;

/**
 * Reads arrays that NumPy saved: the NPY format, versions 1 to 3, of float32, float64 or whole numbers in either byte
 * order and either axis order (numpy.lib.format). The file is not trusted: its shape is compared with its length before
 * memory is allocated, and Python objects are refused.
 */
public final class NpyFile {
    /** Most numbers that are accepted: 200 MB as floats. */
    static final int MOST_VALUES = 50_000_000;

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LARGEST_HEADER = 1 << 16;
    private static final int CHUNK = 1 << 16;

    private NpyFile() {}

    /**
     * Reads an array as a matrix: the first axis becomes the rows, all others together the columns; an array with one
     * axis becomes one row.
     *
     * @throws DataException if the file is missing, has another format or not the length that its header implies, or
     *     contains a value that is not finite in single precision
     */
    public static Matrix read(Path file) throws DataException {
        if (!Files.isRegularFile(file)) { // opening a pipe would block forever
            throw new DataException(file + " is not a file; choose an .npy file.");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            NpyHeader header = header(channel);
            long promised = (long) header.values() * header.bytes();
            long held = channel.size() - channel.position();
            if (held != promised) {
                throw new IllegalArgumentException(String.format(
                        "is damaged: its header promises %,d bytes of numbers and %,d follow; save it again",
                        promised, held));
            }
            float[] values = values(channel, header);
            return Matrix.wrap(header.rows(), values.length / header.rows(), values);
        } catch (IllegalArgumentException refused) {
            throw new DataException(file + " " + refused.getMessage() + ".", refused);
        } catch (EOFException cut) {
            throw new DataException(file + " is cut short: it ends within its header; save it again.", cut);
        } catch (IOException error) {
            throw new DataException(
                    file + " cannot be read (" + error.getMessage() + "); check the disk and your rights to the file.",
                    error);
        }
    }

    private static NpyHeader header(FileChannel channel) throws IOException {
        byte[] start = take(channel, MAGIC.length + 2).array();
        for (int i = 0; i < MAGIC.length; i++) {
            if (start[i] != MAGIC[i]) {
                throw new IllegalArgumentException("is not an NPY file; save an array with numpy.save");
            }
        }
        int version = start[MAGIC.length];
        if (version < 1 || version > 3) {
            throw new IllegalArgumentException("is of version " + Byte.toUnsignedInt(start[MAGIC.length])
                    + " of NPY; versions 1 to 3 can be read");
        }
        long length = version == 1
                ? Short.toUnsignedLong(take(channel, Short.BYTES).getShort())
                : Integer.toUnsignedLong(take(channel, Integer.BYTES).getInt());
        if (length > LARGEST_HEADER) {
            throw new IllegalArgumentException("claims a header of " + length + " bytes; save it again");
        }
        byte[] text = take(channel, (int) length).array();
        return NpyHeader.parse(new String(text, StandardCharsets.ISO_8859_1), MOST_VALUES);
    }

    private static float[] values(FileChannel channel, NpyHeader header) throws IOException {
        float[] values = new float[header.values()];
        int perChunk = CHUNK / header.bytes();
        for (int from = 0; from < values.length; from += perChunk) {
            int count = Math.min(perChunk, values.length - from);
            ByteBuffer chunk = take(channel, count * header.bytes()).order(header.order());
            for (int i = from; i < from + count; i++) {
                float value = header.next(chunk);
                if (!Float.isFinite(value)) {
                    int index = header.rowMajorIndex(i);
                    int columns = values.length / header.rows();
                    throw new IllegalArgumentException("holds a value that is no finite number in single precision"
                            + " (row " + index / columns + ", column " + index % columns
                            + ", both from 0); leave such rows out");
                }
                values[header.rowMajorIndex(i)] = value;
            }
        }
        return values;
    }

    private static ByteBuffer take(FileChannel channel, int count) throws IOException {
        ByteBuffer taken = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (taken.hasRemaining()) {
            if (channel.read(taken) < 0) {
                throw new EOFException();
            }
        }
        return taken.flip();
    }
}
