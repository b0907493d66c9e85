/** All kinds of path between the same stops, for both models: strips, tracks, figures, export. */
@NullMarked
package latentfx.ui.pathcomparison;

import org.jspecify.annotations.NullMarked;
