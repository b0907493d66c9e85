package latentfx.math;

/**
 * The random numbers of {@code numpy.random.RandomState}, so that a seed gives the very points that scikit-learn makes of it:
 * the Mersenne Twister (Matsumoto and Nishimura 1998), normal deviates by the polar method (Marsaglia and Bray 1964). Not safe
 * for use by several threads.
 */
public final class NumpyRandom {
    private static final int WORDS = 624;
    private static final int MIDDLE = 397;
    private static final int UPPER = 0x80000000;
    private static final int TWIST = 0x9908b0df;
    private static final int SEEDING = 1812433253;

    private final int[] state = new int[WORDS];
    private int next = WORDS;
    private double spare = Double.NaN;

    /** Begins with {@code seed}, of which the lower 32 bits count. */
    public NumpyRandom(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < WORDS; i++) {
            state[i] = SEEDING * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    private int bits() {
        if (next == WORDS) {
            for (int i = 0; i < WORDS; i++) {
                int joined = (state[i] & UPPER) | (state[(i + 1) % WORDS] & ~UPPER);
                state[i] = state[(i + MIDDLE) % WORDS] ^ (joined >>> 1) ^ ((joined & 1) == 0 ? 0 : TWIST);
            }
            next = 0;
        }
        int word = state[next++];
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >>> 18);
    }

    /** Uniform over [0, 1), 53 bits. */
    public double uniform() {
        int high = bits() >>> 5;
        int low = bits() >>> 6;
        return (high * 0x1p26 + low) * 0x1p-53;
    }

    /** The next number of the standard normal distribution. */
    public double normal() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * uniform() - 1;
            y = 2 * uniform() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * Math.log(square) / square);
        spare = factor * x;
        return factor * y;
    }

    /** A random order of the numbers from 0 to {@code count − 1}. */
    public int[] order(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        for (int i = count - 1; i > 0; i--) {
            int other = upTo(i);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }

    /**
     * A whole number from 0 to {@code most}, both included, as {@code randint} draws them.
     *
     * @param most 1 or more
     */
    public int upTo(int most) {
        int mask = -1 >>> Integer.numberOfLeadingZeros(most);
        int number;
        do {
            number = bits() & mask;
        } while (number > most);
        return number;
    }
}
