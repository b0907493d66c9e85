/** The page about units that chance decides: dice, masks on the layers of a model, and what models make of masked images. */
@NullMarked
package latentfx.ui.units;

import org.jspecify.annotations.NullMarked;
