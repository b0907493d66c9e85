package latentfx.model;

import java.util.Optional;
import latentfx.math.Matrix;

/**
 * What an encoder says of samples.
 *
 * @param mean the code of each sample, one a row; for a VAE the posterior mean
 * @param logVariance the posterior's log-variance in each dimension; empty for models that give a point only
 */
public record Posterior(Matrix mean, Optional<Matrix> logVariance) {}
