package latentfx.model;

/**
 * What a sparse autoencoder pays for an active code, a sample's share of the loss.
 *
 * @param kind how activity is measured
 * @param weight λ, 0 to 100
 * @param target ρ, the mean activity wanted of a unit with {@link Kind#KL}, 0.001 to 0.5; counts for nothing with L1
 */
public record CodePenalty(Kind kind, double weight, double target) {
    /** Largest weight. */
    public static final double MAX_WEIGHT = 100;

    /** Smallest activity that can be asked for. */
    public static final double MIN_TARGET = 0.001;

    /** Largest activity that can be asked for. */
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

    /** What the code's units are passed through under this penalty. */
    public Activation activation() {
        return kind == Kind.L1 ? Activation.RELU : Activation.SIGMOID;
    }
}
