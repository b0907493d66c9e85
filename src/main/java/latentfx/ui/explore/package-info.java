/** Looking into a latent space: decoded grid, magnification, traversals, attribute directions, sampling. */
@NullMarked
package latentfx.ui.explore;

import org.jspecify.annotations.NullMarked;
