/** Two models side by side with one selection. */
@NullMarked
package latentfx.ui.compare;

import org.jspecify.annotations.NullMarked;
