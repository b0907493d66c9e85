/** What lies over the points of a map: pictures at the ends and the handle of the path, hints in a free corner. */
@NullMarked
package latentfx.ui.onmap;

import org.jspecify.annotations.NullMarked;
