/** Units that chance decides: dice that draw them, masks that silence them, and what models make of masked images. */
@NullMarked
package latentfx.analysis.units;

import org.jspecify.annotations.NullMarked;
