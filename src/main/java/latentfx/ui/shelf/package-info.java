/** The models at hand: bundled, opened, trained; which of them is on which map. */
@NullMarked
package latentfx.ui.shelf;

import org.jspecify.annotations.NullMarked;
