package latentfx.model;

import java.util.Optional;
import latentfx.math.Matrix;

/**
 * The output of an encoder for a batch of samples.
 *
 * @param mean the code of each sample, one per row; for a VAE the posterior mean
 * @param logVariance the posterior's log-variance in each dimension; empty for deterministic encoders
 */
public record Posterior(Matrix mean, Optional<Matrix> logVariance) {}
