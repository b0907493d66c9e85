/** Generated point clouds of known shape, for testing projections. */
@NullMarked
package latentfx.data.toy;

import org.jspecify.annotations.NullMarked;
