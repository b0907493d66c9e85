package latentfx.model;

/**
 * A loss in its parts, means over samples.
 *
 * @param reconstruction Bernoulli cross-entropy summed over the pixels, in nats
 * @param kl Kullback-Leibler divergence of posterior from prior summed over the code's dimensions, in nats, not yet
 *     multiplied by β; 0 for a plain autoencoder
 * @param total what is minimised: {@code reconstruction + β·kl}
 */
public record Losses(double reconstruction, double kl, double total) {}
