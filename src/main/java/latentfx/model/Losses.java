package latentfx.model;

/**
 * A loss and its parts, averaged over samples.
 *
 * @param reconstruction loss of the likelihood summed over the pixels: in nats, or the squared error of a linear model
 * @param kl Kullback-Leibler divergence of posterior from prior summed over the code's dimensions, in nats, not yet
 *     multiplied by β; 0 for a model without a posterior
 * @param total the objective that is minimised: {@code reconstruction + β·kl}, plus a sparse model's penalty
 */
public record Losses(double reconstruction, double kl, double total) {
    /** Whether all three are finite; those of a training that diverges are not. */
    public boolean areFinite() {
        return Double.isFinite(reconstruction) && Double.isFinite(kl) && Double.isFinite(total);
    }
}
