/** The page on data sets: what each one holds, the names of its classes, and how originals get to the maps. */
@NullMarked
package latentfx.ui.datasets;

import org.jspecify.annotations.NullMarked;
