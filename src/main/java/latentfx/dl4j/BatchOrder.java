package latentfx.dl4j;

import java.util.SplittableRandom;

/** Which samples make which batch: every epoch a fresh permutation of all of them, decided by the seed. */
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

    /** Shuffles all samples (Fisher and Yates). */
    void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }

    /** The samples of the batch that begins at position {@code from}; the last one of an epoch may be shorter. */
    int[] batch(int from, int size) {
        int[] batch = new int[Math.min(size, order.length - from)];
        System.arraycopy(order, from, batch, 0, batch.length);
        return batch;
    }
}
