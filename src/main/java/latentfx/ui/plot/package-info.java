/** A scatter plot of many points: camera, raster, axes, glyphs, overlays. Knows no model. */
@NullMarked
package latentfx.ui.plot;

import org.jspecify.annotations.NullMarked;
