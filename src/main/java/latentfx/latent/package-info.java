/** Geometry inside a latent space: paths between codes, neighbours. */
@NullMarked
package latentfx.latent;

import org.jspecify.annotations.NullMarked;
