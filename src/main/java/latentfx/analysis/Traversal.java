package latentfx.analysis;

import java.util.OptionalDouble;
import latentfx.latent.AxisTraversal;

/**
 * One direction of a latent space to walk along, and what is known of it.
 *
 * @param principal whether it is a principal component of the codes; else it is a dimension of the code itself
 * @param axis number of the component or dimension, from 0
 * @param walk from where, along what and how far
 * @param change how much the picture changes on the way (see {@link latentfx.latent.FrameChange})
 * @param active whether the codes vary along it by more than {@link latentfx.metrics.ActiveUnits#THRESHOLD}
 * @param kl what the posterior of this dimension differs from its prior by, in nats, mean over the samples it was
 *     measured on; empty for principal components, where there is no posterior, and while no images are at hand
 */
public record Traversal(
        boolean principal, int axis, AxisTraversal walk, double change, boolean active, OptionalDouble kl) {}
