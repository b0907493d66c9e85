package latentfx.analysis;

import java.util.OptionalDouble;
import latentfx.latent.AxisTraversal;

/**
 * A traversal along one direction of a latent space, with its measurements.
 *
 * @param principal whether it is a principal component of the codes; else it is a dimension of the code itself
 * @param axis number of the component or dimension, from 0
 * @param axisTraversal its origin, direction and extent
 * @param change how much the decoded image changes along it (see {@link latentfx.latent.FrameChange})
 * @param active whether the codes vary along it by more than {@link latentfx.metrics.ActiveUnits#THRESHOLD}
 * @param kl divergence of the posterior of this dimension from its prior in nats, mean over the samples measured; empty for
 *     principal components, which have no posterior, and while no images are loaded
 */
public record Traversal(
        boolean principal, int axis, AxisTraversal axisTraversal, double change, boolean active, OptionalDouble kl) {}
