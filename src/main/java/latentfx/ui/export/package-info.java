/** What goes out of a map: pictures, coordinates, codes and the selection, as files and on the clipboard. */
@NullMarked
package latentfx.ui.export;

import org.jspecify.annotations.NullMarked;
