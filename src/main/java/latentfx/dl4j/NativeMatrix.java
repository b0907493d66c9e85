package latentfx.dl4j;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import latentfx.math.Matrix;

/**
 * A row-major table in native memory, which the BLAS works on where it lies: a Java array it would copy in and out again
 * for every product. Between the products rows travel through Java arrays, in which the compiler's loops are fast.
 */
final class NativeMatrix {
    private static final int ALIGNMENT = 64;

    private final int columns;
    private final FloatBuffer values;

    NativeMatrix(int rows, int columns) {
        this.columns = columns;
        int bytes = Math.multiplyExact(Float.BYTES, Math.multiplyExact(rows, columns));
        this.values = ByteBuffer.allocateDirect(Math.addExact(bytes, 2 * ALIGNMENT))
                .alignedSlice(ALIGNMENT)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer()
                .slice(0, bytes / Float.BYTES);
    }

    /**
     * Over {@code values}, which lie in native memory already and are not copied; if they are read-only, so is this.
     *
     * @throws IllegalArgumentException if they lie on the heap, or in another byte order than the BLAS takes
     */
    NativeMatrix(FloatBuffer values, int columns) {
        if (!isUsable(values)) {
            throw new IllegalArgumentException(values + " does not lie in native memory");
        }
        this.columns = columns;
        this.values = values.slice();
    }

    /** Whether the BLAS can work on {@code values} where they lie. */
    static boolean isUsable(FloatBuffer values) {
        return values.isDirect() && values.order() == ByteOrder.nativeOrder();
    }

    int columns() {
        return columns;
    }

    /** How many numbers there are. */
    int size() {
        return values.capacity();
    }

    /** What the BLAS is given: the table from its start. */
    FloatBuffer all() {
        return values;
    }

    /** What the BLAS is given: the table from one of its numbers on. */
    FloatBuffer from(int row, int column) {
        int start = row * columns + column;
        return values.slice(start, values.capacity() - start);
    }

    /** Copies {@code count} numbers from position {@code from} on (row · columns + column) to {@code offset} of {@code into}. */
    void get(int from, float[] into, int offset, int count) {
        values.get(from, into, offset, count);
    }

    /** Copies {@code count} numbers of {@code source} from {@code offset} on to position {@code at}. */
    void put(int at, float[] source, int offset, int count) {
        values.put(at, source, offset, count);
    }

    /** Fills the table with the numbers of {@code source} from {@code offset} on. */
    void fill(FloatBuffer source, int offset) {
        values.put(0, source, offset, values.capacity());
    }

    /** Copies {@code count} rows of {@code source} from {@code from} on to position {@code at}. */
    void put(int at, Matrix source, int from, int count) {
        source.copyRows(from, count, values, at);
    }
}
