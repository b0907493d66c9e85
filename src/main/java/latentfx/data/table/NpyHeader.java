package latentfx.data.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of an NPY file: a Python dictionary such as {@code {'descr': '<f4', 'fortran_order': False, 'shape': (3,
 * 2), }}. It is read as text and checked, never evaluated.
 *
 * @param kind of the numbers: {@code f} floating point, {@code i} whole, {@code u} whole and never negative
 * @param bytes of one number: 4 or 8 of a floating-point number, 1 to 8 of a whole one
 * @param order of those bytes
 * @param fortran whether the first index runs fastest
 * @param shape lengths along the axes, at least one axis, each 1 or more
 */
record NpyHeader(char kind, int bytes, ByteOrder order, boolean fortran, List<Integer> shape) {
    private static final Pattern KIND = Pattern.compile("'descr'\\s*:\\s*'([^']{1,40})'");
    private static final Pattern RECORDS = Pattern.compile("'descr'\\s*:\\s*\\[");
    private static final Pattern FORTRAN = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9, ]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("([<>|])([fiu])([1248])");
    private static final int MOST_AXES = 32;

    NpyHeader {
        shape = List.copyOf(shape);
    }

    /**
     * Reads a header.
     *
     * @param most numbers that are accepted
     * @throws IllegalArgumentException if it is none, or of numbers that cannot be read; the message goes on after the
     *     file's name
     */
    static NpyHeader parse(String text, long most) {
        if (RECORDS.matcher(text).find()) {
            throw new IllegalArgumentException("holds records; save one plain array of float32 or float64 instead");
        }
        String kind = find(KIND, text);
        if (kind.indexOf('O') >= 0) {
            throw new IllegalArgumentException(
                    "holds Python objects, which can run code and are not read; save an array of float32 instead");
        }
        Matcher number = NUMBER.matcher(kind);
        if (!number.matches() || (number.group(2).equals("f") && Integer.parseInt(number.group(3)) < Float.BYTES)) {
            throw new IllegalArgumentException(
                    "holds numbers of kind '" + kind + "'; save it as float32 or float64 (array.astype('float32'))");
        }
        return new NpyHeader(
                number.group(2).charAt(0),
                Integer.parseInt(number.group(3)),
                number.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
                find(FORTRAN, text).equals("True"),
                shape(find(SHAPE, text), most));
    }

    private static String find(Pattern part, String text) {
        Matcher found = part.matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("has a header that is not NumPy's; save it again with numpy.save");
        }
        return found.group(1);
    }

    private static List<Integer> shape(String text, long most) {
        List<Integer> shape = new ArrayList<>();
        long values = 1;
        for (String length : text.split(",", -1)) {
            if (length.isBlank()) { // behind the last comma, or a single number without axes
                continue;
            }
            if (length.strip().length() > 10 || !length.strip().matches("[0-9]+") || shape.size() == MOST_AXES) {
                throw new IllegalArgumentException("claims the impossible shape (" + text + ")");
            }
            long along = Long.parseLong(length.strip());
            values *= along;
            if (along > most || values > most) {
                throw new IllegalArgumentException(String.format(
                        "claims the shape (%s), more than the %,d numbers that can be read; split it", text, most));
            }
            shape.add((int) along);
        }
        if (shape.isEmpty() || values == 0) {
            throw new IllegalArgumentException("holds no rows: its shape is (" + text + ")");
        }
        return shape;
    }

    /** Number of values in the array. */
    int values() {
        return shape.stream().reduce(1, (product, length) -> product * length);
    }

    /** The next number of {@code chunk}, in single precision. */
    float next(ByteBuffer chunk) {
        if (kind == 'f') {
            return bytes == Float.BYTES ? chunk.getFloat() : (float) chunk.getDouble();
        }
        boolean signed = kind == 'i';
        return switch (bytes) {
            case 1 -> signed ? chunk.get() : Byte.toUnsignedInt(chunk.get());
            case 2 -> signed ? chunk.getShort() : Short.toUnsignedInt(chunk.getShort());
            case 4 -> signed ? chunk.getInt() : Integer.toUnsignedLong(chunk.getInt());
            default -> signed ? chunk.getLong() : Float.parseFloat(Long.toUnsignedString(chunk.getLong()));
        };
    }

    /** Rows of the matrix that the array becomes: the first axis, and 1 for an array of one axis. */
    int rows() {
        return shape.size() == 1 ? 1 : shape.get(0);
    }

    /** Row-major index of the value at index {@code position} of the file. */
    int rowMajorIndex(int position) {
        if (!fortran) {
            return position;
        }
        int left = position;
        int stride = values();
        int index = 0;
        for (int length : shape) {
            stride /= length;
            index += left % length * stride;
            left /= length;
        }
        return index;
    }
}
