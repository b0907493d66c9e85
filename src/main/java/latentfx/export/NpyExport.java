package latentfx.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import latentfx.math.Matrix;
import latentfx.task.SafeWrite;

/**
 * Writes arrays that {@code numpy.load} reads: the NPY format, version 1.0, little-endian, last axis fastest
 * (numpy.lib.format).
 */
public final class NpyExport {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;
    private static final int FLOATS_A_PIECE = 1 << 14;

    private NpyExport() {}

    /** Computes an array block by block, for arrays too large to be held in memory. */
    @FunctionalInterface
    public interface Rows {
        /** The next block of rows, beginning with row {@code from}; at least one row. Not called after the last row. */
        Matrix from(int from);
    }

    /**
     * Writes a matrix as an array of two axes in single precision (float32), whole or not at all.
     *
     * @throws IOException if the file cannot be written
     */
    public static void save(Matrix matrix, Path file) throws IOException {
        save(List.of(matrix.rows(), matrix.columns()), from -> matrix, file);
    }

    /** Writes a matrix to a stream, which stays open, as {@link #save(Matrix, Path)} does to a file. */
    static void write(Matrix matrix, OutputStream out) throws IOException {
        out.write(header("<f4", List.of(matrix.rows(), matrix.columns())));
        write(matrix.buffer(), out);
    }

    /**
     * Writes an array in single precision (float32) block by block, whole or not at all.
     *
     * @param shape of the array: rows first, then axes whose product is each block's columns
     * @param rows gives its content
     * @throws IllegalArgumentException if a block does not fit the shape
     * @throws IOException if the file cannot be written
     */
    public static void save(List<Integer> shape, Rows rows, Path file) throws IOException {
        int columns = shape.stream().skip(1).reduce(1, Math::multiplyExact);
        SafeWrite.to(file, out -> {
            out.write(header("<f4", shape));
            for (int done = 0; done < shape.get(0); ) {
                Matrix block = rows.from(done);
                if (block.rows() < 1 || block.rows() > shape.get(0) - done || block.columns() != columns) {
                    throw new IllegalArgumentException(block + " at row " + done + " does not fit " + shape);
                }
                write(block.buffer(), out);
                done += block.rows();
            }
        });
    }

    /**
     * Writes an array in double precision (float64), whole or not at all.
     *
     * @param values as many as the product of the {@code shape}
     * @throws IOException if the file cannot be written
     */
    static void save(List<Integer> shape, double[] values, Path file) throws IOException {
        SafeWrite.to(file, out -> {
            out.write(header("<f8", shape));
            ByteBuffer numbers =
                    ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            numbers.asDoubleBuffer().put(values);
            out.write(numbers.array());
        });
    }

    /** Magic, version, length and dictionary, padded with spaces such that the numbers begin at a multiple of 64. */
    static byte[] header(String type, List<Integer> shape) {
        String axes = shape.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String dictionary = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + axes
                + (shape.size() == 1 ? "," : "") + "), }";
        int unpadded = MAGIC.length + Short.BYTES + dictionary.length() + 1;
        int length = (unpadded + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        String padded = dictionary + " ".repeat(length - unpadded) + "\n";
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) padded.length())
                .put(padded.getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static void write(FloatBuffer values, OutputStream out) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(FLOATS_A_PIECE * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        while (values.hasRemaining()) {
            piece.clear();
            while (piece.hasRemaining() && values.hasRemaining()) {
                piece.putFloat(values.get());
            }
            out.write(piece.array(), 0, piece.position());
        }
    }
}
