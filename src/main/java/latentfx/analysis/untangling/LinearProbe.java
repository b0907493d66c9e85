package latentfx.analysis.untangling;

import java.util.stream.IntStream;
import latentfx.math.Cholesky;
import latentfx.math.Columns;
import latentfx.math.Matrix;

/**
 * Asks how well straight cuts part the classes in a layer: a logistic regression on its standardised activations, its accuracy
 * on the points that it was fitted to (Alain and Bengio 2017). The weights carry a penalty of ½‖w‖² against {@value #LOSS} times the summed
 * cross-entropy; fitted by Newton's method.
 */
public final class LinearProbe {
    /** The weight of the loss against the penalty, the C of scikit-learn. */
    private static final double LOSS = 100;

    /** Keeps the biases, which are not penalised, from drifting together. */
    private static final double BIAS_PENALTY = 1e-3;

    private static final int MOST_STEPS = 50;
    private static final int MOST_HALVINGS = 30;
    private static final double SETTLED = 1e-6;

    private final PlanePoints points;
    private final double[][] rows;
    private final int features;
    /** Of two classes one has weights, the sum of the other is 0; else each has. */
    private final int free;

    private final double[] sums;
    private final double[] shares;

    private LinearProbe(Matrix activations, PlanePoints points) {
        this.points = points;
        features = activations.columns() + 1;
        rows = standardised(activations);
        free = points.classes() == 2 ? 1 : points.classes();
        sums = new double[points.classes()];
        shares = new double[points.classes()];
    }

    /**
     * The share of points that the best straight cuts through {@code activations} (a point a row) give their class.
     *
     * @throws IllegalArgumentException if there is not a row for every point
     */
    public static double accuracy(Matrix activations, PlanePoints points) {
        if (activations.rows() != points.size()) {
            throw new IllegalArgumentException(activations + " for " + points.size() + " points");
        }
        LinearProbe probe = new LinearProbe(activations, points);
        return probe.accuracy(probe.fitted());
    }

    private static double[][] standardised(Matrix activations) {
        double[] mean = Columns.mean(activations);
        double[] variance = Columns.variance(activations);
        int features = activations.columns();
        double[][] rows = new double[activations.rows()][features + 1];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < features; k++) {
                rows[i][k] = variance[k] > 0 ? (activations.get(i, k) - mean[k]) / Math.sqrt(variance[k]) : 0;
            }
            rows[i][features] = 1;
        }
        return rows;
    }

    private double[] fitted() {
        double[] weights = new double[free * features];
        double value = value(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = direction(weights);
            double length = 1;
            double[] next = moved(weights, direction, length);
            double changed = value(next);
            for (int halving = 0; changed > value && halving < MOST_HALVINGS; halving++) {
                length /= 2;
                next = moved(weights, direction, length);
                changed = value(next);
            }
            if (!(value - changed > SETTLED * value)) {
                return changed < value ? next : weights;
            }
            weights = next;
            value = changed;
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] direction, double length) {
        return IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] - length * direction[i])
                .toArray();
    }

    private void share(double[] weights, double[] row) {
        for (int k = 0; k < free; k++) {
            double sum = 0;
            for (int d = 0; d < features; d++) {
                sum += weights[k * features + d] * row[d];
            }
            sums[k] = sum;
        }
        NetTraining.softmax(sums, shares);
    }

    private double penalty(int index) {
        return index % features == features - 1 ? BIAS_PENALTY : 1;
    }

    private double value(double[] weights) {
        double value = 0;
        for (int i = 0; i < weights.length; i++) {
            value += penalty(i) * weights[i] * weights[i] / 2;
        }
        for (int i = 0; i < rows.length; i++) {
            share(weights, rows[i]);
            value -= LOSS * Math.log(Math.max(Double.MIN_NORMAL, shares[points.label(i)]));
        }
        return value;
    }

    /** The step of Newton's method: the gradient divided by the second derivatives. */
    private double[] direction(double[] weights) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[] second = new double[size * size];
        for (int i = 0; i < size; i++) {
            gradient[i] = penalty(i) * weights[i];
            second[i * size + i] = penalty(i);
        }
        for (int i = 0; i < rows.length; i++) {
            share(weights, rows[i]);
            for (int a = 0; a < free; a++) {
                double error = LOSS * (shares[a] - (points.label(i) == a ? 1 : 0));
                for (int d = 0; d < features; d++) {
                    gradient[a * features + d] += error * rows[i][d];
                }
                for (int b = 0; b <= a; b++) {
                    add(second, size, a, b, LOSS * shares[a] * ((a == b ? 1 : 0) - shares[b]), rows[i]);
                }
            }
        }
        Cholesky.ofSemidefinite(second, size).solve(gradient);
        return gradient;
    }

    /** Adds {@code weight · row · rowᵀ} to block ({@code a}, {@code b}) of the lower triangle. */
    private void add(double[] second, int size, int a, int b, double weight, double[] row) {
        for (int d = 0; d < features; d++) {
            double scaled = weight * row[d];
            int at = (a * features + d) * size + b * features;
            int end = a == b ? d : features - 1;
            for (int e = 0; e <= end; e++) {
                second[at + e] += scaled * row[e];
            }
        }
    }

    private double accuracy(double[] weights) {
        int right = 0;
        for (int i = 0; i < rows.length; i++) {
            share(weights, rows[i]);
            int best = 0;
            for (int k = 1; k < shares.length; k++) {
                best = shares[k] > shares[best] ? k : best;
            }
            right += best == points.label(i) ? 1 : 0;
        }
        return (double) right / rows.length;
    }
}
