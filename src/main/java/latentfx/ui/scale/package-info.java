/** Scale of the maps in code units: one scale for both, scale bars, and the rings of the prior. */
@NullMarked
package latentfx.ui.scale;

import org.jspecify.annotations.NullMarked;
