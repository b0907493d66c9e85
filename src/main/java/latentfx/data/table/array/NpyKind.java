package latentfx.data.table.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of the elements of an NPY array, of those that can be read.
 *
 * @param type what an element is
 * @param bytes of one element
 * @param order of those bytes
 */
record NpyKind(Type type, int bytes, ByteOrder order) {
    /** What an element of an array is. */
    enum Type {
        /** A floating-point number of 2, 4 or 8 bytes. */
        FLOAT,
        /** A whole number of 1, 2, 4 or 8 bytes. */
        SIGNED,
        /** A whole number of 1, 2, 4 or 8 bytes that is never negative. */
        UNSIGNED,
        /** One byte: 0 for false, otherwise true. */
        BOOL,
        /** A text of 4 bytes a character (UTF-32), filled up with zeros. */
        TEXT,
        /** A text of 1 byte a character, filled up with zeros. */
        BYTES
    }

    private static final Pattern CODE = Pattern.compile("([<>=|]?)([A-Za-z?])([0-9]{0,9})(\\[.*])?");

    /** What NumPy also calls its types, beside a letter and a size. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("half", "f2"),
            Map.entry("single", "f4"),
            Map.entry("double", "f8"),
            Map.entry("float", "f8"),
            Map.entry("float16", "f2"),
            Map.entry("float32", "f4"),
            Map.entry("float64", "f8"),
            Map.entry("int8", "i1"),
            Map.entry("int16", "i2"),
            Map.entry("int32", "i4"),
            Map.entry("int64", "i8"),
            Map.entry("int", "i8"),
            Map.entry("uint8", "u1"),
            Map.entry("uint16", "u2"),
            Map.entry("uint32", "u4"),
            Map.entry("uint64", "u8"),
            Map.entry("bool", "b1"),
            Map.entry("bool_", "b1"),
            Map.entry("object", "O8"),
            Map.entry("complex", "c16"),
            Map.entry("complex64", "c8"),
            Map.entry("complex128", "c16"));

    /** One-letter codes of types whose size does not depend on the machine. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("?", "b1"),
            Map.entry("b", "i1"),
            Map.entry("B", "u1"),
            Map.entry("h", "i2"),
            Map.entry("H", "u2"),
            Map.entry("i", "i4"),
            Map.entry("I", "u4"),
            Map.entry("q", "i8"),
            Map.entry("Q", "u8"),
            Map.entry("e", "f2"),
            Map.entry("f", "f4"),
            Map.entry("d", "f8"),
            Map.entry("F", "c8"),
            Map.entry("D", "c16"));

    /**
     * Parses a description of a type as NumPy writes and takes it: {@code <f4}, {@code >i8}, {@code =f4}, {@code f4},
     * {@code |b1}, {@code <U5}, {@code float32}. Native order is taken as little-endian, which nearly all machines are.
     *
     * @throws IllegalArgumentException if elements of that type cannot be read; the message goes on after the file's
     *     name and says what to save instead
     */
    static NpyKind parse(String description) {
        Matcher code = CODE.matcher(NAMES.getOrDefault(description, description));
        if (!code.matches()) {
            throw unknown(description);
        }
        String letter = code.group(2);
        String size = code.group(3);
        String whole = size.isEmpty() ? LETTERS.getOrDefault(letter, letter) : letter + size;
        ByteOrder order = code.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        int length = whole.length() == 1 ? 0 : Integer.parseInt(whole.substring(1));
        refuseOther(whole.charAt(0), description);
        return type(whole, length)
                .map(type -> new NpyKind(type, type == Type.TEXT ? Integer.BYTES * length : length, order))
                .orElseThrow(() -> unknown(description));
    }

    private static Optional<Type> type(String code, int length) {
        return switch (code.charAt(0)) {
            case 'b' -> length == 1 ? Optional.of(Type.BOOL) : Optional.empty();
            case 'i' -> Integer.bitCount(length) == 1 && length <= 8 ? Optional.of(Type.SIGNED) : Optional.empty();
            case 'u' -> Integer.bitCount(length) == 1 && length <= 8 ? Optional.of(Type.UNSIGNED) : Optional.empty();
            case 'f' -> length == 2 || length == 4 || length == 8 ? Optional.of(Type.FLOAT) : Optional.empty();
            case 'U' -> length >= 1 && length < 1 << 20 ? Optional.of(Type.TEXT) : Optional.empty();
            case 'S', 'a' -> length >= 1 && length < 1 << 20 ? Optional.of(Type.BYTES) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static void refuseOther(char letter, String description) {
        switch (letter) {
            case 'O' ->
                throw new IllegalArgumentException("holds Python objects, which can run code and are not read;"
                        + " save an array of numbers instead (numpy.stack(list).astype('float32'))");
            case 'c' ->
                throw new IllegalArgumentException(
                        "holds complex numbers (" + description
                                + "); save their real and imaginary parts as columns of float32 (numpy.hstack([a.real, a.imag]))");
            case 'M', 'm' ->
                throw new IllegalArgumentException("holds dates or durations (" + description
                        + "); save them as whole numbers (array.astype('int64'))");
            case 'V' ->
                throw new IllegalArgumentException("holds bytes without a type (" + description
                        + "); save it as float32 (array.astype('float32'))");
            default -> {
                // another letter
            }
        }
    }

    private static IllegalArgumentException unknown(String description) {
        return new IllegalArgumentException("holds numbers of kind '"
                + (description.length() > 40 ? description.substring(0, 40) + "…" : description)
                + "'; save it as float32 or float64 (array.astype('float32'))");
    }

    /** Whether an element is a text and not a number. */
    boolean isText() {
        return type == Type.TEXT || type == Type.BYTES;
    }

    /** Whether an element is a whole number of 8 bytes, which double precision may not hold. */
    boolean isLong() {
        return bytes == Long.BYTES && (type == Type.SIGNED || type == Type.UNSIGNED);
    }

    /** Whether single precision holds every number of this kind. */
    boolean fitsSingle() {
        return bytes <= Short.BYTES || (type == Type.FLOAT && bytes == Float.BYTES);
    }

    /** The next number of {@code chunk}, which has this byte order; a whole number of 8 bytes is rounded. */
    double number(ByteBuffer chunk) {
        return switch (type) {
            case FLOAT ->
                switch (bytes) {
                    case 2 -> half(chunk.getShort());
                    case 4 -> chunk.getFloat();
                    default -> chunk.getDouble();
                };
            case BOOL -> chunk.get() == 0 ? 0 : 1;
            case SIGNED ->
                switch (bytes) {
                    case 1 -> chunk.get();
                    case 2 -> chunk.getShort();
                    case 4 -> chunk.getInt();
                    default -> chunk.getLong();
                };
            case UNSIGNED ->
                switch (bytes) {
                    case 1 -> Byte.toUnsignedInt(chunk.get());
                    case 2 -> Short.toUnsignedInt(chunk.getShort());
                    case 4 -> Integer.toUnsignedLong(chunk.getInt());
                    default -> toDouble(chunk.getLong());
                };
            case TEXT, BYTES -> throw new IllegalStateException("a text is no number");
        };
    }

    /** The number of {@code bits}, a whole number of 8 bytes of this kind, in double precision. */
    double toDouble(long bits) {
        if (type == Type.SIGNED || bits >= 0) {
            return bits;
        }
        return ((bits >>> 1) | (bits & 1)) * 2.0; // the lowest bit decides only how it is rounded
    }

    /** IEEE 754 binary16. */
    private static float half(short bits) {
        int exponent = (bits >> 10) & 0x1f;
        int fraction = bits & 0x3ff;
        float size =
                switch (exponent) {
                    case 0 -> Math.scalb((float) fraction, -24);
                    case 0x1f -> fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
                    default -> Math.scalb((float) (fraction | 0x400), exponent - 25);
                };
        return bits < 0 ? -size : size;
    }
}
