/** Exploration of a latent space: decoded grid, magnification, traversals, attribute vectors, sampling. */
@NullMarked
package latentfx.ui.explore;

import org.jspecify.annotations.NullMarked;
