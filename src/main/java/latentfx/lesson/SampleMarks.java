package latentfx.lesson;

import java.util.Base64;
import java.util.BitSet;
import latentfx.data.DataOrigin;

/**
 * Which samples are selected and which are hidden. The data is only referred to.
 *
 * @param data the data
 * @param size how many samples it has, 1 to 10,000,000
 * @param selected one bit a sample in base 64; sample 0 is the lowest bit of the first byte
 * @param hidden one bit a sample, as in {@code selected}; no sample is in both
 */
public record SampleMarks(DataOrigin data, int size, String selected, String hidden) {
    private static final int MOST = 10_000_000;

    public SampleMarks {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("there cannot be " + size + " samples to select from");
        }
        if (bits(selected, size).intersects(bits(hidden, size))) {
            throw new IllegalArgumentException("a sample cannot be selected and hidden at once");
        }
    }

    /** The samples {@code selected} and {@code hidden}, by index, of {@code size}. */
    public static SampleMarks of(DataOrigin data, int size, int[] selected, int[] hidden) {
        return new SampleMarks(data, size, text(selected), text(hidden));
    }

    private static String text(int[] indices) {
        BitSet bits = new BitSet();
        for (int index : indices) {
            bits.set(index);
        }
        return Base64.getEncoder().encodeToString(bits.toByteArray());
    }

    private static BitSet bits(String text, int size) {
        if (text.length() > 4L * (size / 24 + 2)) {
            throw new IllegalArgumentException(
                    "a choice of " + size + " samples cannot take " + text.length() + " characters");
        }
        BitSet bits = BitSet.valueOf(Base64.getDecoder().decode(text));
        if (bits.length() > size) {
            throw new IllegalArgumentException("there is no sample " + (bits.length() - 1) + " among " + size);
        }
        return bits;
    }

    /** The indices of those selected, ascending. */
    public int[] selectedIndices() {
        return bits(selected, size).stream().toArray();
    }

    /** The indices of those hidden, ascending. */
    public int[] hiddenIndices() {
        return bits(hidden, size).stream().toArray();
    }
}
