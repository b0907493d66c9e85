package latentfx.dl4j;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import latentfx.math.Matrix;

/**
 * Samples that the engine takes at once. Every sample has noise of its own, decided by {@code noiseSeed} and its position,
 * so that the noise does not depend on how many threads share the work.
 *
 * @param samples all there are, one a row
 * @param labels their classes; empty where the model is not told
 * @param chosen which rows, in order
 * @param noiseSeed decides all noise
 * @param firstPosition position of the first chosen row for its noise
 */
record Batch(Matrix samples, int[] labels, int[] chosen, long noiseSeed, int firstPosition) {
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    int size() {
        return chosen.length;
    }

    /** The noise that corrupts the {@code row}-th chosen sample. */
    RandomGenerator corruption(int row) {
        return new SplittableRandom(noiseSeed + STRIDE * (2L * (firstPosition + row)));
    }

    /** The noise that draws the code of the {@code row}-th chosen sample. */
    RandomGenerator draw(int row) {
        return new SplittableRandom(noiseSeed + STRIDE * (2L * (firstPosition + row) + 1));
    }
}
