package latentfx.analysis.arena;

import java.util.Arrays;
import latentfx.math.SplitMix64;

/**
 * A dense layer that learns by Adam (Kingma and Ba 2015). Rows of a batch lie one after the other; the last row of weights
 * is the bias. For one thread.
 */
final class DenseLayer {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double TINY = 1e-8;

    private final int inputs;
    private final int outputs;
    private final Squash squash;
    private final float[] weights;
    private final float[] gradient;
    private final float[] mean;
    private final float[] square;
    private final float[] across;
    private float[] seen = new float[0];
    private float[] made = new float[0];

    /** Weights of the uniform distribution of Glorot and Bengio (2010), biases 0. */
    DenseLayer(int inputs, int outputs, Squash squash, SplitMix64 random) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.squash = squash;
        weights = new float[(inputs + 1) * outputs];
        double bound = Math.sqrt(6.0 / (inputs + outputs));
        for (int i = 0; i < inputs * outputs; i++) {
            weights[i] = (float) random.between(-bound, bound);
        }
        gradient = new float[weights.length];
        mean = new float[weights.length];
        square = new float[weights.length];
        across = new float[inputs * outputs];
    }

    /** What the layer makes of {@code rows} rows; kept for {@link #back}. */
    float[] forth(float[] batch, int rows) {
        float[] to = new float[rows * outputs];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(weights, inputs * outputs, to, row * outputs, outputs);
            for (int i = 0; i < inputs; i++) {
                addTimes(to, row * outputs, weights, i * outputs, batch[row * inputs + i], outputs);
            }
        }
        squash.apply(to);
        seen = batch;
        made = to;
        return to;
    }

    /** Turns the gradient of the loss by what was made, which it changes, into that by what was seen. */
    float[] back(float[] by, int rows) {
        squash.back(by, made);
        Arrays.fill(gradient, 0);
        for (int i = 0; i < inputs; i++) {
            for (int o = 0; o < outputs; o++) {
                across[o * inputs + i] = weights[i * outputs + o];
            }
        }
        float[] before = new float[rows * inputs];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < inputs; i++) {
                addTimes(gradient, i * outputs, by, row * outputs, seen[row * inputs + i], outputs);
            }
            addTimes(gradient, inputs * outputs, by, row * outputs, 1, outputs);
            for (int o = 0; o < outputs; o++) {
                addTimes(before, row * inputs, across, o * inputs, by[row * outputs + o], inputs);
            }
        }
        return before;
    }

    /** {@code to += factor · from}; the innermost loop, which the compiler turns into vector instructions. */
    private static void addTimes(float[] to, int toAt, float[] from, int fromAt, float factor, int count) {
        for (int j = 0; j < count; j++) {
            to[toAt + j] += factor * from[fromAt + j];
        }
    }

    /**
     * One step of Adam against the gradient.
     *
     * @param step counted from 1
     */
    void learn(double rate, int step) {
        float size = (float) (rate * Math.sqrt(1 - Math.pow(SECOND, step)) / (1 - Math.pow(FIRST, step)));
        float tiny = (float) (TINY * Math.sqrt(1 - Math.pow(SECOND, step)));
        for (int i = 0; i < weights.length; i++) {
            mean[i] += (float) (1 - FIRST) * (gradient[i] - mean[i]);
            square[i] += (float) (1 - SECOND) * (gradient[i] * gradient[i] - square[i]);
            weights[i] -= size * mean[i] / ((float) Math.sqrt(square[i]) + tiny);
        }
    }
}
