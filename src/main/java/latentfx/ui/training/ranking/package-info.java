/** Finished models side by side in a table. */
@NullMarked
package latentfx.ui.training.ranking;

import org.jspecify.annotations.NullMarked;
