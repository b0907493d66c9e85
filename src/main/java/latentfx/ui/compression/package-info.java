/** The page that stores a picture in few bytes by several codecs, side by side. */
@NullMarked
package latentfx.ui.compression;

import org.jspecify.annotations.NullMarked;
