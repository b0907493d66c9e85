/** Drawing with the mouse, the pen or the keys: what a model makes of it, and where it lies on the maps. */
@NullMarked
package latentfx.ui.drawing;

import org.jspecify.annotations.NullMarked;
