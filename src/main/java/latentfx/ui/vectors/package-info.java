/** A map of the user's own vectors, with labels and pictures. */
@NullMarked
package latentfx.ui.vectors;

import org.jspecify.annotations.NullMarked;
