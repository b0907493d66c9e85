/** Latent models independent of any framework: specification, training plan, parameters, checkpoints, provenance. */
@NullMarked
package latentfx.model;

import org.jspecify.annotations.NullMarked;
