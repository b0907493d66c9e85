package latentfx.dl4j;

import latentfx.model.CodePenalty;

/**
 * The penalty on a code (see {@link CodePenalty}) and its gradient. With a = activations of a batch of n samples:
 *
 * <p>L1: λ Σ|a|, gradient λ where a is above 0. KL: n·λ Σⱼ KL(ρ ‖ ρ̂ⱼ), KL = ρ ln(ρ/ρ̂) + (1 − ρ) ln((1 − ρ)/(1 − ρ̂)), ρ̂ⱼ
 * the mean of unit j over the batch; since ∂ρ̂ⱼ/∂aᵢⱼ = 1/n, the gradient is λ·(−ρ/ρ̂ⱼ + (1 − ρ)/(1 − ρ̂ⱼ)) at each sample.
 */
final class Sparsity {
    /** ρ̂ is clamped to this distance from 0 and 1, where the divergence is infinite. */
    private static final double EDGE = 1e-6;

    private final CodePenalty penalty;
    private final double[] means;

    Sparsity(CodePenalty penalty, int units) {
        this.penalty = penalty;
        this.means = new double[units];
    }

    /** Computes the mean of each unit over a batch of {@code samples} from the {@code sums} of all threads. */
    void measure(double[][] sums, int samples) {
        for (int j = 0; j < means.length; j++) {
            double sum = 0;
            for (double[] partial : sums) {
                sum += partial[j];
            }
            means[j] = sum / samples;
        }
    }

    /** The penalty of the batch given to {@link #measure} last, summed over its {@code samples}. */
    double loss(int samples) {
        double loss = 0;
        for (double activity : means) {
            loss += penalty.kind() == CodePenalty.Kind.L1 ? activity : divergence(activity);
        }
        return penalty.weight() * samples * loss;
    }

    private double divergence(double mean) {
        double activity = inside(mean);
        double rho = penalty.target();
        return rho * Math.log(rho / activity) + (1 - rho) * Math.log((1 - rho) / (1 - activity));
    }

    /** Adds the penalty's gradient with respect to the activations of {@code rows} samples to {@code error}. */
    void addGradient(float[] error, int rows) {
        int units = means.length;
        for (int j = 0; j < units; j++) {
            float slope = (float) (penalty.weight() * slope(means[j]));
            for (int row = 0; row < rows; row++) {
                error[row * units + j] += slope;
            }
        }
    }

    /** For L1 the activation's own derivative stops the gradient where a unit is 0. */
    private double slope(double mean) {
        if (penalty.kind() == CodePenalty.Kind.L1) {
            return 1;
        }
        double activity = inside(mean);
        return (1 - penalty.target()) / (1 - activity) - penalty.target() / activity;
    }

    private static double inside(double mean) {
        return Math.min(1 - EDGE, Math.max(EDGE, mean));
    }
}
