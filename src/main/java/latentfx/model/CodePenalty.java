package latentfx.model;

/**
 * The sparsity penalty on the code of a sparse autoencoder, per sample.
 *
 * @param kind how activity is measured
 * @param weight λ, 0 to 100
 * @param target ρ, the target mean activity of a unit for {@link Kind#KL}, 0.001 to 0.5; ignored for L1
 */
public record CodePenalty(Kind kind, double weight, double target) {
    /** Largest weight. */
    public static final double MAX_WEIGHT = 100;

    /** Smallest target activity. */
    public static final double MIN_TARGET = 0.001;

    /** Largest target activity. */
    public static final double MAX_TARGET = 0.5;

    /** How activity is measured. */
    public enum Kind {
        /** λ·Σ |zⱼ| on a rectified code: most units of a sample become exactly 0. */
        L1,
        /**
         * λ·Σ KL(ρ ‖ ρ̂ⱼ) on a sigmoid code, with ρ̂ⱼ the mean of unit j over the batch (Ng, CS294A lecture notes 2011).
         */
        KL
    }

    public CodePenalty {
        if (!(weight >= 0 && weight <= MAX_WEIGHT)) {
            throw new IllegalArgumentException("penalty weight must be 0 to 100, not " + weight);
        }
        if (!(target >= MIN_TARGET && target <= MAX_TARGET)) {
            throw new IllegalArgumentException("rho must be 0.001 to 0.5, not " + target);
        }
    }

    /** The activation function of the code's units under this penalty. */
    public Activation activation() {
        return kind == Kind.L1 ? Activation.RELU : Activation.SIGMOID;
    }
}
