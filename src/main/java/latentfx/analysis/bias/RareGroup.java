package latentfx.analysis.bias;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.math.Quantile;
import latentfx.math.Shuffle;

/**
 * A group of samples that is to become rare in the training part.
 *
 * @param data all data
 * @param inTrain whether each training sample belongs to the group
 * @param inTest whether each test sample does, by the same rule
 */
public record RareGroup(TrainTest data, boolean[] inTrain, boolean[] inTest) {
    private static final double USUAL = 0.8;

    /** The samples of class {@code label}. */
    public static RareGroup ofClass(TrainTest data, int label) {
        return new RareGroup(
                data, ofClass(data.train().labels(), label), ofClass(data.test().labels(), label));
    }

    private static boolean[] ofClass(int[] labels, int label) {
        boolean[] member = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            member[i] = labels[i] == label;
        }
        return member;
    }

    /** The fifth of the samples with most of {@code measure}, by its quantile 0.8 over the training part. */
    public static RareGroup ofMost(TrainTest data, StrokeMeasure measure) {
        double[] train = measure.of(data.train().samples(), data.train().shape());
        double limit = Quantile.of(train, USUAL);
        double[] test = measure.of(data.test().samples(), data.test().shape());
        return new RareGroup(data, above(train, limit), above(test, limit));
    }

    private static boolean[] above(double[] values, double limit) {
        boolean[] member = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            member[i] = values[i] > limit;
        }
        return member;
    }

    /**
     * Chosen training samples, in random order.
     *
     * @param samples the samples
     * @param rare whether each belongs to the group
     */
    public record Chosen(Dataset samples, boolean[] rare) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Chosen that && samples.equals(that.samples) && Arrays.equals(rare, that.rare);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(rare);
        }
    }

    /**
     * Chooses at random.
     *
     * @param common how many of the others, fewer if there are not so many
     * @param rare how many of the group
     */
    public Chosen chosen(int common, int rare, long seed) {
        int[] order = IntStream.range(0, inTrain.length).toArray();
        Shuffle.of(order, new SplittableRandom(seed));
        int[] leftOf = {common, rare};
        int[] rows = Arrays.stream(order)
                .filter(row -> leftOf[inTrain[row] ? 1 : 0]-- > 0)
                .toArray();
        boolean[] member = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            member[i] = inTrain[rows[i]];
        }
        return new Chosen(data.train().at(rows), member);
    }

    /** The share of the group in the training part before it became rare. */
    public double naturalShare() {
        return (double) IntStream.range(0, inTrain.length)
                        .filter(row -> inTrain[row])
                        .count()
                / inTrain.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RareGroup that
                && data.equals(that.data)
                && Arrays.equals(inTrain, that.inTrain)
                && Arrays.equals(inTest, that.inTest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(inTrain);
    }
}
