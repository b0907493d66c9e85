/** A map of vectors that the user brings along. */
@NullMarked
package latentfx.ui.vectors;

import org.jspecify.annotations.NullMarked;
