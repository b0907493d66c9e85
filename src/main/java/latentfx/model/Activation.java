package latentfx.model;

/**
 * The activation function of a dense layer, applied to each unit. The derivative of each is a function of its output,
 * so that training stores one number per unit.
 */
public enum Activation {
    /** x itself. */
    LINEAR,
    /** max(0, x). */
    RELU,
    /** 1 / (1 + exp(−x)), between 0 and 1. */
    SIGMOID,
    /** Hyperbolic tangent, between −1 and 1. */
    TANH,
    /** x where it is positive, else {@value #LEAK}·x (Maas et al. 2013). */
    LEAKY_RELU,
    /** x where it is positive, else exp(x) − 1 (Clevert et al. 2016). */
    ELU,
    /** λx where x is positive, else λα·(exp(x) − 1), with the constants of Klambauer et al. 2017. */
    SELU,
    /** ln(1 + exp(x)). */
    SOFTPLUS,
    /** x / (1 + |x|), between −1 and 1. */
    SOFTSIGN;

    /** Slope of a leaky ReLU for negative inputs. */
    public static final double LEAK = 0.01;

    private static final double SELU_ALPHA = 1.6732632423543772;
    private static final double SELU_LAMBDA = 1.0507009873554805;

    /** The output for the weighted sum {@code x}. */
    public float of(float x) {
        return switch (this) {
            case LINEAR -> x;
            case RELU -> Math.max(x, 0);
            case SIGMOID -> (float) (1 / (1 + Math.exp(-x)));
            case TANH -> (float) Math.tanh(x);
            case LEAKY_RELU -> x >= 0 ? x : (float) (LEAK * x);
            case ELU -> x >= 0 ? x : (float) Math.expm1(x);
            case SELU -> (float) (SELU_LAMBDA * (x >= 0 ? x : SELU_ALPHA * Math.expm1(x)));
            case SOFTPLUS -> (float) (Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))));
            case SOFTSIGN -> x / (1 + Math.abs(x));
        };
    }

    /** The derivative at the point where the output is {@code y}. */
    public float slope(float y) {
        return switch (this) {
            case LINEAR -> 1;
            case RELU -> y > 0 ? 1 : 0;
            case SIGMOID -> y * (1 - y);
            case TANH -> 1 - y * y;
            case LEAKY_RELU -> y >= 0 ? 1 : (float) LEAK;
            case ELU -> y >= 0 ? 1 : y + 1;
            case SELU -> (float) (y >= 0 ? SELU_LAMBDA : y + SELU_LAMBDA * SELU_ALPHA);
            case SOFTPLUS -> (float) -Math.expm1(-y);
            case SOFTSIGN -> (1 - Math.abs(y)) * (1 - Math.abs(y));
        };
    }

    /** Applies the function to the first {@code count} sums, in place. */
    public void apply(float[] sums, int count) {
        switch (this) {
            case LINEAR -> {
                // the sums are the outputs
            }
            case RELU -> {
                for (int i = 0; i < count; i++) {
                    sums[i] = Math.max(sums[i], 0);
                }
            }
            default -> {
                for (int i = 0; i < count; i++) {
                    sums[i] = of(sums[i]);
                }
            }
        }
    }
}
