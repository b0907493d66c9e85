package latentfx.dl4j;

/**
 * Maps the encoder's output to the code that the decoder receives, and propagates the loss's gradient back, for one
 * thread's partition of a batch. {@link #backward} refers to the last call of {@link #forward}.
 */
interface Bottleneck {
    /**
     * The decoder's input for {@code rows} samples, one sample per row.
     *
     * @param encoded the encoder's output, one sample per row
     * @param first position of the first sample in {@code batch}
     */
    float[] forward(float[] encoded, Batch batch, int first, int rows);

    /**
     * The loss's gradient at the encoder's output, after its activation; may be the array {@code codeError} itself.
     *
     * @param codeError the reconstruction loss's gradient at what {@link #forward} returned
     */
    float[] backward(float[] codeError, int rows);

    /** The Kullback-Leibler divergence of the last {@link #forward}, summed over its samples, in nats, not weighted. */
    double kl();

    /** Sets the weight of {@link #kl} in the loss. */
    void weighKl(double beta);

    /** The bottleneck of the model of {@code plan}, for up to {@code maxRows} samples. */
    static Bottleneck of(NetworkPlan plan, int maxRows) {
        return plan.variational()
                ? new GaussianBottleneck(plan.latent(), plan.classes(), maxRows)
                : new PointBottleneck();
    }
}
