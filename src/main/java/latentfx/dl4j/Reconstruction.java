package latentfx.dl4j;

import latentfx.model.Likelihood;

/** The reconstruction loss of a likelihood and its gradient at the decoder's output, in one pass over the pixels. */
@FunctionalInterface
interface Reconstruction {
    /**
     * The loss summed over {@code count} pixels, which may belong to several samples.
     *
     * @param output the decoder's output; replaced by the loss's gradient with respect to it
     * @param target the pixels
     * @return the sum over the pixels
     */
    double lossAndGradient(float[] output, float[] target, int count);

    /** The loss of {@code likelihood}. */
    static Reconstruction of(Likelihood likelihood) {
        if (likelihood.onLogits()) {
            return new BernoulliLoss();
        }
        float weight = (float) likelihood.squaredErrorWeight();
        return (output, target, count) -> squaredError(weight, output, target, count);
    }

    /** w·Σ (y − x)², with gradient 2w·(y − x). */
    private static double squaredError(float weight, float[] output, float[] target, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            float difference = output[i] - target[i];
            sum += difference * difference;
            output[i] = 2 * weight * difference;
        }
        return weight * sum;
    }
}
