/** How good a code, a map or a reconstruction is, as numbers with published definitions. */
@NullMarked
package latentfx.metrics;

import org.jspecify.annotations.NullMarked;
