package latentfx.data.table.array;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import latentfx.math.ColumnOffsets;
import latentfx.math.ColumnSpread;
import latentfx.math.Matrix;

/**
 * Reads the numbers of an NPY array in one pass; in a second one where a column has a mean that is large against its
 * spread, which is then subtracted before a number becomes single precision. Whole numbers of 8 bytes are subtracted as
 * such, since double precision holds them only up to 2^53.
 */
final class NpyNumbers {
    private static final double EXACT = 0x1p52;

    private final NpyStream stream;
    private final NpyHeader header;
    private final NpyKind kind;
    private final int columns;

    private NpyNumbers(NpyStream stream) {
        this.stream = stream;
        header = stream.header();
        kind = header.kind();
        columns = header.columns();
        if (kind.isText()) {
            throw new IllegalArgumentException("holds texts; choose it as labels, or save numbers");
        }
    }

    /**
     * Reads an array as a table: the first axis becomes the rows, all others together the columns.
     *
     * @param offset whether columns may be offset
     * @throws IllegalArgumentException if a number is not finite in single precision; the message goes on after the
     *     file's name
     */
    static NpyArray<NumberTable> read(NpyInput input, boolean offset) throws IOException {
        ColumnOffsets offsets;
        try (NpyStream stream = NpyStream.open(input, NpyFile.MOST_VALUES)) {
            NpyNumbers numbers = new NpyNumbers(stream);
            boolean first = offset && !numbers.kind.fitsSingle();
            if (!first) {
                return numbers.table(ColumnOffsets.none(numbers.columns));
            }
            // most arrays need no offsets and are done after this pass
            ColumnSpread spread = new ColumnSpread(numbers.columns);
            float[] values = numbers.values(spread);
            offsets = spread.offsets();
            if (offsets.isNone()) {
                numbers.checkSingle(values);
                return numbers.array(values, offsets);
            }
        }
        try (NpyStream stream = NpyStream.open(input, NpyFile.MOST_VALUES)) {
            return new NpyNumbers(stream).table(offsets);
        }
    }

    private NpyArray<NumberTable> array(float[] values, ColumnOffsets offsets) throws IOException {
        return new NpyArray<>(new NumberTable(Matrix.wrap(header.rows(), columns, values), offsets), stream.rest());
    }

    private NpyArray<NumberTable> table(ColumnOffsets offsets) throws IOException {
        float[] values = new float[header.values()];
        double[] subtracted = offsets.values();
        forEach((index, bits, value) -> {
            float stored = stored(bits, value, subtracted[index % columns]);
            checkFinite(stored, index);
            values[index] = stored;
        });
        return array(values, offsets);
    }

    /** All numbers in single precision, where one may be infinite that is finite in double precision. */
    private float[] values(ColumnSpread spread) throws IOException {
        float[] values = new float[header.values()];
        forEach((index, bits, value) -> {
            checkFinite(value, index);
            if (kind.isLong() && Math.abs(value) > EXACT) {
                spread.addRounded(index % columns, value);
            } else {
                spread.add(index % columns, value);
            }
            values[index] = stored(bits, value, 0);
        });
        return values;
    }

    private void checkSingle(float[] values) {
        for (int i = 0; i < values.length; i++) {
            checkFinite(values[i], i);
        }
    }

    private void checkFinite(double value, int index) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "holds a value that is no finite number in single precision (row %d, column %d, both from 0); leave"
                            + " such rows out",
                    index / columns,
                    index % columns));
        }
    }

    /**
     * What is stored for a number.
     *
     * @param bits the number itself where it is a whole one of 8 bytes
     * @param value the number in double precision
     */
    private float stored(long bits, double value, double offset) {
        if (!kind.isLong()) {
            return (float) (value - offset);
        }
        if (offset == 0) {
            boolean huge = kind.type() == NpyKind.Type.UNSIGNED && bits < 0;
            return huge ? (float) ((bits >>> 1) | (bits & 1)) * 2 : (float) bits;
        }
        // a column with an offset lies so close to it that the difference fits 64 bits, even where both wrap round
        return Math.abs(offset) < EXACT ? (float) (value - offset) : (float) (bits - whole(offset));
    }

    private static long whole(double offset) {
        return offset < 0x1p63 ? (long) offset : (long) (offset - 0x1p63) ^ Long.MIN_VALUE;
    }

    /** Takes a number of an array. */
    private interface Taker {
        /**
         * Takes the number at the row-major {@code index}: its {@code bits} if it is a whole number of 8 bytes, and its
         * {@code value}, rounded to double precision.
         */
        void take(int index, long bits, double value);
    }

    private void forEach(Taker taker) throws IOException {
        int count = header.values();
        int together = stream.together();
        for (int from = 0; from < count; from += together) {
            int end = Math.min(from + together, count);
            ByteBuffer chunk = stream.next(end - from);
            for (int i = from; i < end; i++) {
                int index = header.rowMajorIndex(i);
                if (kind.isLong()) {
                    long bits = chunk.getLong();
                    taker.take(index, bits, kind.toDouble(bits));
                } else {
                    taker.take(index, 0, kind.number(chunk));
                }
            }
        }
    }
}
