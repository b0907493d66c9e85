/** What the units of a code tell of the factors that synthetic digits were drawn from. */
@NullMarked
package latentfx.analysis.factors;

import org.jspecify.annotations.NullMarked;
