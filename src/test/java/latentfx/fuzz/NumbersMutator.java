package latentfx.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Changes an array of numbers: one becomes NaN, infinite or enormous, or there are more or fewer of them. */
final class NumbersMutator {
    private NumbersMutator() {}

    /**
     * Changes {@code sound}, of numbers of {@code width} bytes: 2 for halves or shorts, 4 for floats, 8 for doubles, 1 for
     * bytes.
     */
    static Specimen mutate(byte[] sound, int width, ByteOrder order, Choice choice) {
        int count = sound.length / width;
        if (count == 0 || choice.oneIn(5)) {
            int length = Math.max(
                    0, choice.of(0, sound.length - 1, sound.length - width, sound.length + width, 2 * sound.length));
            return new Specimen(Arrays.copyOf(sound, length), length + " bytes instead of " + sound.length);
        }
        byte[] changed = sound.clone();
        ByteBuffer numbers = ByteBuffer.wrap(changed).order(order);
        int index = choice.below(count);
        int until = choice.oneIn(5) ? count : index + 1;
        float number = choice.number();
        int half = choice.of(0x7C00, 0xFC00, 0x7E00, 0x7BFF, 0xFBFF, 0x8000, 1, -1, choice.below(1 << 16));
        for (int i = index; i < until; i++) {
            switch (width) {
                case Long.BYTES -> numbers.putDouble(i * width, choice.oneIn(3) ? number * 1e300 : number);
                case Float.BYTES -> numbers.putFloat(i * width, number);
                case Short.BYTES -> numbers.putShort(i * width, (short) half);
                default -> numbers.put(i, (byte) half);
            }
        }
        String value = width >= Float.BYTES ? String.valueOf(number) : Integer.toHexString(half);
        return new Specimen(changed, "numbers " + index + " to " + until + " = " + value);
    }
}
