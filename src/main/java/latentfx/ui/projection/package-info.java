/** The choice of a projection for a map: method, options, result. */
@NullMarked
package latentfx.ui.projection;

import org.jspecify.annotations.NullMarked;
