/** Whether the original images of the samples on the maps are at hand, and the button that gets them. */
@NullMarked
package latentfx.ui.originals;

import org.jspecify.annotations.NullMarked;
