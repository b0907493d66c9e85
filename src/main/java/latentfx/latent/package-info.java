/** Geometry inside a latent space: paths and geodesics between codes, traversals, neighbours, density, holes. */
@NullMarked
package latentfx.latent;

import org.jspecify.annotations.NullMarked;
