/** Generated data whose structure is known: point clouds, for testing projections, and pictures with known factors. */
@NullMarked
package latentfx.data.toy;

import org.jspecify.annotations.NullMarked;
