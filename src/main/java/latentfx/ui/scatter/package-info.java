/** The map of codes: raster, axes, legend, hover and pick. */
@NullMarked
package latentfx.ui.scatter;

import org.jspecify.annotations.NullMarked;
