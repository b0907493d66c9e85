package latentfx.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import latentfx.math.Shuffle;

/** Draws which samples are for testing, and in which order all are taken, so that the first ones are of all classes. */
public final class PartDraw {
    /** One sample in so many is for testing. */
    private static final int ONE_IN = 5;

    private final int[] order;

    /** A draw over {@code count} samples that {@code seed} decides. */
    public PartDraw(int count, long seed) {
        order = IntStream.range(0, count).toArray();
        Shuffle.of(order, new SplittableRandom(seed));
    }

    /** The samples in the drawn order, by their index. */
    public int[] order() {
        return order.clone();
    }

    /**
     * Draws a fifth of each class, rounded, for testing; of many classes with one or two samples each, a fifth of all.
     *
     * @param labels class of each sample
     * @return whether each sample is for testing; at least one is, where there are two or more
     */
    public boolean[] test(int[] labels, int classes) {
        int[] left = new int[classes];
        for (int label : labels) {
            left[label]++;
        }
        for (int k = 0; k < classes; k++) {
            left[k] = Math.round(left[k] / (float) ONE_IN);
        }
        boolean[] test = new boolean[labels.length];
        List<Integer> others = new ArrayList<>();
        for (int index : order) {
            if (left[labels[index]] > 0) {
                left[labels[index]]--;
                test[index] = true;
            } else {
                others.add(index);
            }
        }
        if (others.size() == labels.length && labels.length > 1) {
            int count = Math.max(1, labels.length / ONE_IN);
            others.subList(0, count).forEach(index -> test[index] = true);
        }
        return test;
    }
}
