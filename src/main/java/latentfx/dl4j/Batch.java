package latentfx.dl4j;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import latentfx.math.Samples;

/**
 * A minibatch. The noise of each sample is determined by {@code noiseSeed} and the sample's position, so that it does
 * not depend on the number of threads.
 *
 * @param samples the whole data set, one sample per row
 * @param labels class of each sample; empty unless the model is conditional
 * @param chosen rows of {@code samples} that make up this batch, in order
 * @param noiseSeed seed of corruption and sampling
 * @param firstPosition position of the first chosen row in the noise sequence
 */
record Batch(Samples samples, int[] labels, int[] chosen, long noiseSeed, int firstPosition) {
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    int size() {
        return chosen.length;
    }

    /** The generator of the noise that corrupts the {@code row}-th chosen sample. */
    RandomGenerator corruption(int row) {
        return new SplittableRandom(noiseSeed + STRIDE * (2L * (firstPosition + row)));
    }

    /** The generator of the noise that the code of the {@code row}-th chosen sample is drawn with. */
    RandomGenerator draw(int row) {
        return new SplittableRandom(noiseSeed + STRIDE * (2L * (firstPosition + row) + 1));
    }
}
