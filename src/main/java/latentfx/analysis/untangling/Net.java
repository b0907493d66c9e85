package latentfx.analysis.untangling;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import latentfx.math.Matrix;

/** A small net with its weights at one moment; never changes, safe for use by several threads. */
public final class Net {
    private final NetSpec spec;
    /** Of each layer, a unit a row: the weights of its inputs, then its bias. */
    private final double[][] weights;

    /** Wraps {@code weights} without copying them. */
    Net(NetSpec spec, double[][] weights) {
        this.spec = spec;
        this.weights = weights;
    }

    /** A net before training: weights uniform within ±√(6 / (inputs + outputs)) (Glorot and Bengio 2010), biases 0. */
    static Net untrained(NetSpec spec, SplittableRandom random) {
        double[][] weights = new double[spec.layers()][];
        for (int layer = 0; layer < weights.length; layer++) {
            int in = spec.width(layer);
            int out = spec.width(layer + 1);
            double bound = Math.sqrt(6.0 / (in + out));
            weights[layer] = new double[out * (in + 1)];
            for (int i = 0; i < weights[layer].length; i++) {
                weights[layer][i] = i % (in + 1) == in ? 0 : random.nextDouble(-bound, bound);
            }
        }
        return new Net(spec, weights);
    }

    /** What net it is. */
    public NetSpec spec() {
        return spec;
    }

    /** A copy of the weights. */
    double[][] weights() {
        double[][] copy = new double[weights.length][];
        for (int layer = 0; layer < copy.length; layer++) {
            copy[layer] = weights[layer].clone();
        }
        return copy;
    }

    /**
     * What every layer makes of {@code points} (two columns): the points themselves, the activations of each hidden layer, and
     * last the sums of the output units, before the softmax; a point a row in each.
     */
    public List<Matrix> layers(Matrix points) {
        List<Matrix> layers = new ArrayList<>();
        layers.add(points);
        for (int layer = 0; layer < weights.length; layer++) {
            layers.add(next(layer, layers.get(layer)));
        }
        return layers;
    }

    private Matrix next(int layer, Matrix before) {
        int in = spec.width(layer);
        int out = spec.width(layer + 1);
        boolean last = layer == weights.length - 1;
        double[] matrix = weights[layer];
        float[] values = new float[before.rows() * out];
        float[] row = new float[in];
        for (int i = 0; i < before.rows(); i++) {
            before.copyRows(i, 1, row, 0);
            for (int unit = 0; unit < out; unit++) {
                int start = unit * (in + 1);
                double sum = matrix[start + in];
                for (int k = 0; k < in; k++) {
                    sum += matrix[start + k] * row[k];
                }
                values[i * out + unit] = (float) (last ? sum : spec.activation().of(sum));
            }
        }
        return Matrix.wrap(before.rows(), out, values);
    }

    /** The share of {@code points} that are given their own class; of equal outputs the first counts. */
    public double accuracy(PlanePoints points) {
        List<Matrix> layers = layers(points.points());
        return accuracy(layers.get(layers.size() - 1), points);
    }

    /** The share of rows of {@code outputs} that are largest at the class of their point. */
    static double accuracy(Matrix outputs, PlanePoints points) {
        int right = 0;
        for (int i = 0; i < outputs.rows(); i++) {
            right += answer(outputs, i) == points.label(i) ? 1 : 0;
        }
        return (double) right / outputs.rows();
    }

    /** The class of the largest output in row {@code row}, of equal ones the first. */
    static int answer(Matrix outputs, int row) {
        int best = 0;
        for (int k = 1; k < outputs.columns(); k++) {
            best = outputs.get(row, k) > outputs.get(row, best) ? k : best;
        }
        return best;
    }

    /** How many columns of {@code activations} are the same in every row: units that say nothing about these points. */
    static int dead(Matrix activations) {
        int dead = 0;
        for (int unit = 0; unit < activations.columns(); unit++) {
            boolean same = true;
            for (int i = 1; i < activations.rows() && same; i++) {
                same = activations.get(i, unit) == activations.get(0, unit);
            }
            dead += same ? 1 : 0;
        }
        return dead;
    }
}
