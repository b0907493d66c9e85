package latentfx.math;

/**
 * A small pseudorandom generator whose sequence is fixed for all platforms and releases, so that a seed always gives
 * the same synthetic data. Not safe for use by several threads. Steele, Lea and Flood, "Fast splittable pseudorandom
 * number generators", OOPSLA 2014.
 */
public final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public SplitMix64(long seed) {
        state = seed;
    }

    /** The next 64 random bits. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** The next number of the uniform distribution over [{@code low}, {@code high}). */
    public double between(double low, double high) {
        return low + (high - low) * (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** The next whole number from 0 up to but not including {@code bound}. */
    public int below(int bound) {
        return (int) between(0, bound);
    }

    /** A seed that depends on every bit of both values: the start of a stream of its own for each pair. */
    public static long combine(long first, long second) {
        return mix(mix(first + GOLDEN_GAMMA) + second * GOLDEN_GAMMA);
    }

    private static long mix(long value) {
        long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
