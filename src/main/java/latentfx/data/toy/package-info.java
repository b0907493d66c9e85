/** Point clouds with a known shape, to try projections on. */
@NullMarked
package latentfx.data.toy;

import org.jspecify.annotations.NullMarked;
