package latentfx.model;

import java.nio.FloatBuffer;
import java.util.List;

/**
 * A bound of what a chain of dense layers can give, by interval arithmetic (Moore 1966): where each input is within ±r, the
 * sum of a unit is within ±(Σ|w|·r + |b|). Weights can be finite and yet so large that everything computed with them is
 * infinite or no number; such weights are found by this bound before anything is computed.
 */
public final class OutputBound {
    /** No activation function gives more than x·{@value} + {@value #MOST} in size (SELU, softplus). */
    private static final double STEEPEST = 1.06;

    private static final double MOST = 2;

    private OutputBound() {}

    /**
     * Whether every sum within {@code layers} stays within the range of single precision.
     *
     * @param weights of all layers, in the order of {@link Parameters}; position and limit are left as they are
     * @param input the largest size of a number that goes in, at least 0
     */
    public static boolean isInRange(List<LayerSpec> layers, FloatBuffer weights, double input) {
        int at = weights.position();
        double bound = input;
        for (LayerSpec layer : layers) {
            double largest = largestSum(layer, weights, at, bound);
            if (!(largest <= Float.MAX_VALUE)) {
                return false;
            }
            bound = after(layer.activation(), largest);
            at += (int) layer.parameters();
        }
        return true;
    }

    private static double largestSum(LayerSpec layer, FloatBuffer weights, int from, double bound) {
        double largest = 0;
        int columns = layer.weightColumns();
        int biases = from + layer.weightRows() * columns;
        double[] sums = new double[layer.biases()];
        for (int row = 0; row < layer.weightRows(); row++) {
            int first = from + row * columns;
            for (int i = 0; i < columns; i++) {
                // In a transposed convolution a column belongs to a filter; all its taps together are too many, so a
                // bound.
                sums[sums.length == layer.weightRows() ? row : i % sums.length] += Math.abs(weights.get(first + i));
            }
        }
        for (int unit = 0; unit < sums.length; unit++) {
            largest = Math.max(largest, sums[unit] * bound + Math.abs(weights.get(biases + unit)));
        }
        return largest;
    }

    private static double after(Activation activation, double sum) {
        return switch (activation) {
            case SIGMOID, TANH, SOFTSIGN -> 1;
            case LINEAR, RELU, LEAKY_RELU, ELU, SELU, SOFTPLUS -> STEEPEST * sum + MOST;
        };
    }
}
