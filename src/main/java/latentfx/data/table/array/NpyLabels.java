package latentfx.data.table.array;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the labels of samples from an NPY array: texts, bools or whole numbers, one for each sample. */
final class NpyLabels {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private final NpyHeader header;
    private final NpyKind kind;

    /** Equal labels share one text, so that a label costs no more than a reference. */
    private final Map<String, String> known = new HashMap<>();

    private NpyLabels(NpyHeader header) {
        this.header = header;
        kind = header.kind();
    }

    /**
     * Reads one label for each element.
     *
     * @param most number of labels that are accepted
     * @throws IllegalArgumentException if there are more or several for a sample, or a number is not whole; the message goes on
     *     after the file's name
     */
    static NpyArray<List<String>> read(NpyInput input, int most) throws IOException {
        try (NpyStream stream = NpyStream.open(input, NpyFile.MOST_VALUES)) {
            NpyHeader header = stream.header();
            if (header.rows() > 1 && header.columns() > 1) {
                throw new IllegalArgumentException(
                        "has " + header.columns() + " elements a row; give one label a sample");
            }
            if (header.values() > most) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "holds %,d labels, more than the %,d that can be read; keep a part of them",
                        header.values(),
                        most));
            }
            List<String> labels = new NpyLabels(header).labels(stream);
            return new NpyArray<>(labels, stream.rest());
        }
    }

    private List<String> labels(NpyStream stream) throws IOException {
        String[] labels = new String[header.values()];
        int together = stream.together();
        for (int from = 0; from < labels.length; from += together) {
            int end = Math.min(from + together, labels.length);
            ByteBuffer chunk = stream.next(end - from);
            for (int i = from; i < end; i++) {
                String label = kind.isText() ? text(chunk) : number(chunk, i);
                labels[i] = known.computeIfAbsent(label, same -> same);
            }
        }
        return Arrays.asList(labels);
    }

    private String text(ByteBuffer chunk) {
        byte[] bytes = new byte[kind.bytes()];
        chunk.get(bytes);
        int unit = kind.type() == NpyKind.Type.TEXT ? Integer.BYTES : 1;
        int length = bytes.length;
        while (length > 0 && isZero(bytes, length - unit, length)) {
            length -= unit;
        }
        if (kind.type() == NpyKind.Type.BYTES) {
            return decoded(bytes, length);
        }
        Charset charset = kind.order() == ByteOrder.BIG_ENDIAN ? UTF_32BE : UTF_32LE;
        return new String(bytes, 0, length, charset).strip();
    }

    private static boolean isZero(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Texts of bytes have no encoding in NumPy: UTF-8 where they fit it, else Latin-1. */
    private static String decoded(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString()
                    .strip();
        } catch (CharacterCodingException other) {
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).strip();
        }
    }

    private String number(ByteBuffer chunk, int index) {
        if (kind.isLong()) {
            long bits = chunk.getLong();
            return kind.type() == NpyKind.Type.SIGNED ? Long.toString(bits) : Long.toUnsignedString(bits);
        }
        double value = kind.number(chunk);
        if (kind.type() == NpyKind.Type.BOOL) {
            return value == 0 ? "False" : "True"; // as NumPy prints them
        }
        if (value != Math.rint(value) || Math.abs(value) > 1L << 53) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "holds %s at position %,d (from 0), which is no label; give whole numbers or texts",
                    value,
                    index));
        }
        return Long.toString((long) value);
    }
}
