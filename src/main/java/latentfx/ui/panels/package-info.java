/** Panels below the maps: both models in figures, holes between codes, the posterior of a sample. */
@NullMarked
package latentfx.ui.panels;

import org.jspecify.annotations.NullMarked;
