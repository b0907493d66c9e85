package latentfx.analysis.untangling;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import latentfx.math.Shuffle;
import latentfx.math.SplitMix64;

/**
 * Trains a {@link Net} epoch by epoch; every epoch sees the points in a new order. Equal seeds give equal nets. Not safe for
 * use by several threads.
 */
public final class NetTraining {
    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.999;
    private static final double EPSILON = 1e-7;

    private final PlanePoints points;
    private final NetSpec spec;
    private final Recipe recipe;
    private final SplittableRandom random;
    private final double[][] weights;
    private final double[][] gradient;
    private final double[][] mean;
    private final double[][] square;
    /** What comes out of each layer for one point, and the derivative of its loss by the sums of each. */
    private final double[][] out;

    private final double[][] slope;
    private final int[] order;
    private int steps;

    /**
     * A net before its first epoch.
     *
     * @throws IllegalArgumentException if the net does not have as many outputs as there are classes
     */
    public NetTraining(PlanePoints points, NetSpec spec, Recipe recipe, long seed) {
        if (spec.classes() != points.classes()) {
            throw new IllegalArgumentException(spec + " cannot tell " + points.classes() + " classes apart");
        }
        this.points = points;
        this.spec = spec;
        this.recipe = recipe;
        random = new SplittableRandom(SplitMix64.combine(seed, 0)); // neighbouring seeds share no bits
        weights = Net.untrained(spec, random).weights();
        gradient = zeros(weights);
        mean = zeros(weights);
        square = zeros(weights);
        out = new double[spec.layers() + 1][];
        slope = new double[spec.layers() + 1][];
        for (int layer = 0; layer <= spec.layers(); layer++) {
            out[layer] = new double[spec.width(layer)];
            slope[layer] = new double[spec.width(layer)];
        }
        order = IntStream.range(0, points.size()).toArray();
    }

    private static double[][] zeros(double[][] like) {
        double[][] zeros = new double[like.length][];
        for (int layer = 0; layer < zeros.length; layer++) {
            zeros[layer] = new double[like[layer].length];
        }
        return zeros;
    }

    /** The net as it is now. */
    public Net net() {
        return new Net(spec, new Net(spec, weights).weights());
    }

    /** Shows every point once. */
    public void epoch() {
        Shuffle.of(order, random);
        for (int from = 0; from < order.length; from += recipe.batch()) {
            int to = Math.min(order.length, from + recipe.batch());
            for (int i = from; i < to; i++) {
                forward(order[i]);
                backward(points.label(order[i]));
            }
            step(to - from);
        }
    }

    private void forward(int point) {
        out[0][0] = points.points().get(point, 0);
        out[0][1] = points.points().get(point, 1);
        for (int layer = 0; layer < weights.length; layer++) {
            double[] matrix = weights[layer];
            double[] before = out[layer];
            double[] after = out[layer + 1];
            boolean last = layer == weights.length - 1;
            int at = 0;
            for (int unit = 0; unit < after.length; unit++) {
                double sum = 0;
                for (double value : before) {
                    sum += matrix[at++] * value;
                }
                sum += matrix[at++];
                after[unit] = last ? sum : spec.activation().of(sum);
            }
        }
    }

    private void backward(int label) {
        softmax(out[weights.length], slope[weights.length]);
        slope[weights.length][label] -= 1;
        for (int layer = weights.length - 1; layer >= 0; layer--) {
            double[] matrix = weights[layer];
            double[] before = out[layer];
            double[] above = slope[layer + 1];
            double[] below = slope[layer];
            double[] sums = gradient[layer];
            Arrays.fill(below, 0);
            int at = 0;
            for (double error : above) {
                for (int k = 0; k < before.length; k++) {
                    sums[at] += error * before[k];
                    below[k] += error * matrix[at++];
                }
                sums[at++] += error;
            }
            for (int k = 0; layer > 0 && k < below.length; k++) {
                below[k] *= spec.activation().slope(before[k]);
            }
        }
    }

    /** Writes the softmax of {@code sums} to {@code shares}. */
    static void softmax(double[] sums, double[] shares) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int k = 0; k < sums.length; k++) {
            shares[k] = Math.exp(sums[k] - most);
            total += shares[k];
        }
        for (int k = 0; k < sums.length; k++) {
            shares[k] /= total;
        }
    }

    private void step(int count) {
        steps++;
        double rate = recipe.rate() * Math.sqrt(1 - Math.pow(SECOND_DECAY, steps)) / (1 - Math.pow(FIRST_DECAY, steps));
        for (int layer = 0; layer < weights.length; layer++) {
            double[] sums = gradient[layer];
            for (int i = 0; i < sums.length; i++) {
                double now = sums[i] / count;
                double first = mean[layer][i] += (1 - FIRST_DECAY) * (now - mean[layer][i]);
                double second = square[layer][i] += (1 - SECOND_DECAY) * (now * now - square[layer][i]);
                weights[layer][i] -= rate * first / (Math.sqrt(second) + EPSILON);
                sums[i] = 0;
            }
        }
    }
}
