package latentfx.fuzz;

import java.util.List;
import latentfx.math.SplitMix64;

/** The decisions of which one seed makes one file, always the same. */
final class Choice {
    private static final long STREAM = 0xF0221EL;

    private final SplitMix64 random;

    /** The decisions of {@code seed}. */
    Choice(long seed) {
        random = new SplitMix64(SplitMix64.combine(STREAM, seed));
    }

    /** A whole number from 0 up to but not including {@code bound}, which is 1 or more. */
    int below(int bound) {
        return random.below(bound);
    }

    /** A whole number from {@code least} to {@code most}. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Whether one of {@code count} equally likely things happens. */
    boolean oneIn(int count) {
        return below(count) == 0;
    }

    long bits() {
        return random.nextLong();
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[below(values.length)];
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) bits();
        }
        return bytes;
    }

    /** A size as hostile files claim it: near powers of two, negative, the largest. */
    long size() {
        long power = 1L << below(63);
        return of(
                0L,
                1L,
                -1L,
                power,
                power - 1,
                power + 1,
                -power,
                (long) Integer.MAX_VALUE,
                (long) Integer.MIN_VALUE,
                0xFFFFFFFFL,
                0x80000000L,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                bits());
    }

    /** A number that computations may choke on. */
    float number() {
        return of(
                Float.NaN,
                Float.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY,
                Float.MAX_VALUE,
                -Float.MAX_VALUE,
                Float.MIN_VALUE,
                1e30f,
                -1e20f,
                1e10f,
                -0f,
                0f,
                1f,
                Float.intBitsToFloat((int) bits()));
    }
}
