package latentfx.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Changes bytes whose meaning it does not know: bits, ranges, numbers in either byte order, the length. */
final class ByteMutator {
    private static final int LONGEST = 1 << 12;

    private ByteMutator() {}

    static Specimen mutate(byte[] sound, Choice choice) {
        if (sound.length == 0) {
            return new Specimen(choice.bytes(choice.between(1, 64)), "bytes into nothing");
        }
        int at = choice.below(sound.length);
        return switch (choice.below(12)) {
            case 0, 1 -> flipped(sound, at, choice);
            case 2, 3 -> number(sound, at, choice);
            case 4 -> new Specimen(Arrays.copyOf(sound, at), "cut to " + at + " bytes");
            case 5 -> overwritten(sound, at, choice.bytes(Math.min(sound.length - at, choice.between(1, 16))));
            case 6 -> {
                byte[] filled = new byte[Math.min(sound.length - at, choice.between(1, LONGEST))];
                Arrays.fill(filled, choice.of((byte) 0, (byte) -1, (byte) ' ', (byte) '\n', (byte) 0x7F));
                yield overwritten(sound, at, filled);
            }
            case 7 -> inserted(sound, at, choice.bytes(choice.between(1, 16)));
            case 8 -> {
                int end = Math.min(sound.length, at + choice.between(1, LONGEST));
                yield inserted(sound, at, Arrays.copyOfRange(sound, at, end));
            }
            case 9 -> {
                int end = Math.min(sound.length, at + choice.between(1, 16));
                byte[] left = join(Arrays.copyOf(sound, at), Arrays.copyOfRange(sound, end, sound.length));
                yield new Specimen(left, "bytes " + at + " to " + end + " taken out");
            }
            case 10 -> inserted(sound, sound.length, choice.bytes(choice.between(1, 64)));
            default ->
                inserted(
                        sound,
                        at,
                        choice.of("\u001b[2J\u0007", "\u202e", "NaN", "1e999", "\0")
                                .getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Specimen flipped(byte[] sound, int at, Choice choice) {
        byte[] changed = sound.clone();
        int bit = choice.below(Byte.SIZE);
        changed[at] ^= (byte) (1 << bit);
        return new Specimen(changed, "bit " + bit + " of byte " + at + " flipped");
    }

    private static Specimen number(byte[] sound, int at, Choice choice) {
        byte[] changed = sound.clone();
        int width = Math.min(choice.of(1, 2, 4, 8), sound.length - at);
        ByteOrder order = choice.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);
        long value = choice.oneIn(4) ? Float.floatToRawIntBits(choice.number()) : choice.size();
        byte[] eight =
                ByteBuffer.allocate(Long.BYTES).order(order).putLong(value).array();
        int from = order == ByteOrder.LITTLE_ENDIAN ? 0 : Long.BYTES - width;
        System.arraycopy(eight, from, changed, at, width);
        return new Specimen(changed, width + " bytes at " + at + " set to " + value + " " + order);
    }

    private static Specimen overwritten(byte[] sound, int at, byte[] bytes) {
        byte[] changed = sound.clone();
        System.arraycopy(bytes, 0, changed, at, bytes.length);
        return new Specimen(changed, bytes.length + " bytes at " + at + " overwritten");
    }

    private static Specimen inserted(byte[] sound, int at, byte[] bytes) {
        byte[] changed = join(Arrays.copyOf(sound, at), bytes, Arrays.copyOfRange(sound, at, sound.length));
        return new Specimen(changed, bytes.length + " bytes put in at " + at);
    }

    static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer joined = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            joined.put(part);
        }
        return joined.array();
    }
}
