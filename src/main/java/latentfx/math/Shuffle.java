package latentfx.math;

import java.util.SplittableRandom;

/** Brings numbers into a random order, each order with the same probability (Fisher and Yates; Durstenfeld 1964). */
public final class Shuffle {
    private Shuffle() {}

    /** Shuffles {@code values} in place. */
    public static void of(int[] values, SplittableRandom random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = values[i];
            values[i] = values[other];
            values[other] = kept;
        }
    }
}
