/** Two models side by side: their linked maps, one selected path, and the tools below the maps. */
@NullMarked
package latentfx.ui.compare;

import org.jspecify.annotations.NullMarked;
