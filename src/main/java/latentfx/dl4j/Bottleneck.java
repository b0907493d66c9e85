package latentfx.dl4j;

/**
 * What lies between encoder and decoder for one thread's share of a batch: from the encoder's output to the code, and the
 * loss's gradient back. {@link #backward} belongs to the last {@link #forward}.
 */
interface Bottleneck {
    /**
     * The codes of {@code rows} samples, one a row of as many numbers as the decoder takes.
     *
     * @param encoded the encoder's output, one sample a row
     * @param first position of the first of them in {@code batch}
     */
    float[] forward(float[] encoded, Batch batch, int first, int rows);

    /**
     * The loss's gradient at the encoder's output, after its activation; may be the very array it is given.
     *
     * @param codeError the reconstruction loss's gradient at what {@link #forward} returned
     */
    float[] backward(float[] codeError, int rows);

    /** The Kullback-Leibler divergence of the last {@link #forward}, summed over its samples, in nats, not weighted. */
    double kl();

    /** Sets the weight of {@link #kl} in the loss. */
    void weighKl(double beta);

    /** The bottleneck that {@code plan} asks for, for up to {@code maxRows} samples. */
    static Bottleneck of(NetworkPlan plan, int maxRows) {
        return plan.variational()
                ? new GaussianBottleneck(plan.latent(), plan.classes(), maxRows)
                : new PointBottleneck();
    }
}
