package latentfx.dl4j.net;

import latentfx.model.Activation;

/**
 * Biases and activation of the outputs of one sample, over arrays from index 0, which is what the compiler vectorises.
 */
final class Activations {
    /** Makes any positive number 1 or more, down to the smallest that is not denormal. */
    private static final float STEEP = Float.MAX_VALUE;

    private final Activation activation;

    Activations(Activation activation) {
        this.activation = activation;
    }

    /** {@code y = a(y + b)} for the first {@code b.length} numbers. */
    void forward(float[] y, float[] b) {
        switch (activation) {
            case LINEAR -> shift(y, b);
            case RELU -> rectify(y, b);
            default -> squash(y, b);
        }
    }

    private static void shift(float[] y, float[] b) {
        for (int j = 0; j < b.length; j++) {
            y[j] += b[j];
        }
    }

    private static void rectify(float[] y, float[] b) {
        for (int j = 0; j < b.length; j++) {
            y[j] = Math.max(y[j] + b[j], 0);
        }
    }

    private void squash(float[] y, float[] b) {
        for (int j = 0; j < b.length; j++) {
            y[j] = activation.of(y[j] + b[j]);
        }
    }

    /**
     * Propagates the error at one sample's y back through the activation, in place ({@code error ⊙ a′(y)}), and adds it to
     * {@code sums}.
     */
    void backward(float[] error, float[] y, float[] sums) {
        switch (activation) {
            case LINEAR -> add(error, sums);
            case RELU -> {
                for (int j = 0; j < sums.length; j++) {
                    error[j] *= Math.min(y[j] * STEEP, 1); // 1 where y > 0; a comparison would not be vectorised
                }
                add(error, sums);
            }
            default -> {
                for (int j = 0; j < sums.length; j++) {
                    error[j] *= activation.slope(y[j]);
                }
                add(error, sums);
            }
        }
    }

    private static void add(float[] more, float[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += more[j];
        }
    }
}
