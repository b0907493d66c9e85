package latentfx.dl4j.blas;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import latentfx.math.Samples;

/**
 * A row-major matrix in native memory, which the BLAS reads and writes directly; Java arrays would be copied for every
 * product. Between products, rows are copied to Java arrays, over which compiled loops are faster.
 */
public final class NativeMatrix {
    private static final int ALIGNMENT = 64;

    private final int columns;
    private final FloatBuffer values;

    public NativeMatrix(int rows, int columns) {
        this.columns = columns;
        int bytes = Math.multiplyExact(Float.BYTES, Math.multiplyExact(rows, columns));
        this.values = ByteBuffer.allocateDirect(Math.addExact(bytes, 2 * ALIGNMENT))
                .alignedSlice(ALIGNMENT)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer()
                .slice(0, bytes / Float.BYTES);
    }

    /**
     * A view of {@code values}, which must be in native memory and are not copied; read-only if they are.
     *
     * @throws IllegalArgumentException if they lie on the heap, or in another byte order than the BLAS takes
     */
    public NativeMatrix(FloatBuffer values, int columns) {
        if (!isUsable(values)) {
            throw new IllegalArgumentException(values + " does not lie in native memory");
        }
        this.columns = columns;
        this.values = values.slice();
    }

    /** Whether the BLAS can use {@code values} without a copy: native memory in native byte order. */
    public static boolean isUsable(FloatBuffer values) {
        return values.isDirect() && values.order() == ByteOrder.nativeOrder();
    }

    public int columns() {
        return columns;
    }

    /** The number of values, rows · columns. */
    public int size() {
        return values.capacity();
    }

    /** The BLAS argument for the whole matrix. */
    public FloatBuffer all() {
        return values;
    }

    /** The BLAS argument for the matrix from entry ({@code row}, {@code column}) on. */
    public FloatBuffer from(int row, int column) {
        int start = row * columns + column;
        return values.slice(start, values.capacity() - start);
    }

    /** Copies {@code count} numbers from position {@code from} on (row · columns + column) to {@code offset} of {@code into}. */
    public void get(int from, float[] into, int offset, int count) {
        values.get(from, into, offset, count);
    }

    /** Copies {@code count} numbers of {@code source} from {@code offset} on to position {@code at}. */
    public void put(int at, float[] source, int offset, int count) {
        values.put(at, source, offset, count);
    }

    /** Fills the matrix with the values of {@code source} from {@code offset} on. */
    public void fill(FloatBuffer source, int offset) {
        values.put(0, source, offset, values.capacity());
    }

    /** Copies {@code count} rows of {@code source} from {@code from} on to position {@code at}. */
    public void put(int at, Samples source, int from, int count) {
        source.copyRows(from, count, values, at);
    }

    /** Sets all values to 0. */
    public void clear() {
        for (int i = 0; i < values.capacity(); i++) {
            values.put(i, 0);
        }
    }
}
