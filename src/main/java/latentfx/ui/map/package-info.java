/** The map of a model's codes on a plot: projection to axes, legend, hover card, selection, path. */
@NullMarked
package latentfx.ui.map;

import org.jspecify.annotations.NullMarked;
