package latentfx.projection;

import java.util.Arrays;

/**
 * Gradient descent with momentum and a gain for each coordinate (Jacobs 1988), as used by t-SNE; modifies the map in
 * place.
 */
final class TsneDescent {
    private static final double LEAST_GAIN = 0.01;

    private final double[] at;
    private final double rate;
    private final double[] gradient;
    private final double[] velocity;
    private final double[] gain;

    TsneDescent(double[] at, double rate) {
        this.at = at;
        this.rate = rate;
        gradient = new double[at.length];
        velocity = new double[at.length];
        gain = new double[at.length];
        restart();
    }

    /** Resets momentum and gains. */
    void restart() {
        Arrays.fill(velocity, 0);
        Arrays.fill(gain, 1);
    }

    /** Performs one step of gradient descent. */
    void step(TsneGradient slope, double exaggeration, double momentum) {
        slope.at(at, exaggeration, gradient);
        for (int i = 0; i < at.length; i++) {
            boolean onward = velocity[i] * gradient[i] < 0;
            gain[i] = Math.max(LEAST_GAIN, onward ? gain[i] + 0.2 : gain[i] * 0.8);
            velocity[i] = momentum * velocity[i] - rate * gain[i] * gradient[i];
            at[i] += velocity[i];
        }
    }
}
