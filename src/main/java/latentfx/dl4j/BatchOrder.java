package latentfx.dl4j;

import java.util.SplittableRandom;
import latentfx.math.Shuffle;

/**
 * Assigns samples to minibatches: each epoch visits all samples in a new random permutation, determined by the seed.
 */
final class BatchOrder {
    private final int[] order;
    private final SplittableRandom random;

    BatchOrder(int samples, long seed) {
        order = new int[samples];
        for (int i = 0; i < samples; i++) {
            order[i] = i;
        }
        random = new SplittableRandom(seed);
    }

    /** Draws the permutation of the next epoch. */
    void shuffle() {
        Shuffle.of(order, random);
    }

    /**
     * Indices of the samples of the batch that begins at position {@code from}: {@code size} of them, fewer at the end
     * of an epoch.
     */
    int[] batch(int from, int size) {
        int[] batch = new int[Math.min(size, order.length - from)];
        System.arraycopy(order, from, batch, 0, batch.length);
        return batch;
    }
}
