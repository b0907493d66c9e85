package latentfx.data.table.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of an NPY file: a Python dictionary such as {@code {'descr': '<f4', 'fortran_order': False, 'shape': (3,
 * 2), }}. It is read as text and checked, never evaluated.
 *
 * @param kind of the elements
 * @param fortran whether the first index runs fastest
 * @param shape lengths along the axes, at least one axis, each 1 or more
 */
record NpyHeader(NpyKind kind, boolean fortran, List<Integer> shape) {
    private static final int MOST_AXES = 32;

    NpyHeader {
        shape = List.copyOf(shape);
    }

    /**
     * Reads a header.
     *
     * @param most elements that are accepted
     * @throws IllegalArgumentException if it is none, or of elements that cannot be read; the message goes on after the
     *     file's name
     */
    static NpyHeader parse(String text, long most) {
        Map<?, ?> header = dictionary(text);
        Object kind = header.get("descr");
        if (kind instanceof PythonLiteral.Sequence) {
            throw new IllegalArgumentException(
                    "holds records of several fields;"
                            + " save its numbers as one plain array (numpy.lib.recfunctions.structured_to_unstructured(array))");
        }
        if (!(kind instanceof String described)
                || !(header.get("fortran_order") instanceof Boolean fortran)
                || !(header.get("shape") instanceof PythonLiteral.Sequence shape)) {
            throw notNumPys(null);
        }
        return new NpyHeader(NpyKind.parse(described), fortran, shape(shape, most));
    }

    private static Map<?, ?> dictionary(String text) {
        try {
            if (PythonLiteral.parse(text) instanceof Map<?, ?> header) {
                return header;
            }
        } catch (IllegalArgumentException noLiteral) {
            throw notNumPys(noLiteral);
        }
        throw notNumPys(null);
    }

    private static IllegalArgumentException notNumPys(@Nullable IllegalArgumentException cause) {
        return new IllegalArgumentException("has a header that is not NumPy's; save it again with numpy.save", cause);
    }

    private static List<Integer> shape(PythonLiteral.Sequence claimed, long most) {
        List<Integer> shape = new ArrayList<>();
        long values = 1;
        String text = claimed.items().toString().replace('[', '(').replace(']', ')');
        for (Object length : claimed.items()) {
            if (!(length instanceof Long along) || along < 0 || shape.size() == MOST_AXES) {
                throw new IllegalArgumentException("claims the impossible shape " + text + "; save it again");
            }
            if (along > most || along * values > most) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "claims the shape %s, more than the %,d numbers that can be read; split it",
                        text,
                        most));
            }
            values *= along;
            shape.add(along.intValue());
        }
        if (shape.isEmpty()) {
            throw new IllegalArgumentException(
                    "holds a single element without axes; save an array of rows and columns");
        }
        if (values == 0) {
            throw new IllegalArgumentException("holds no " + (shape.get(0) == 0 ? "rows" : "columns")
                    + ": its shape is " + text + "; save an array that is not empty");
        }
        return shape;
    }

    /** Number of elements in the array. */
    int values() {
        return shape.stream().reduce(1, (product, length) -> product * length);
    }

    /** Bytes of all elements. */
    long length() {
        return (long) values() * kind.bytes();
    }

    /** Rows of the matrix that the array becomes: the first axis. */
    int rows() {
        return shape.get(0);
    }

    /** Columns of the matrix that the array becomes: all axes but the first together, 1 for an array of one axis. */
    int columns() {
        return values() / rows();
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
