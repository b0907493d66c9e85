/** The page that asks which unit of a code tells which known factor of digits. */
@NullMarked
package latentfx.ui.factors;

import org.jspecify.annotations.NullMarked;
