/** Pictures of vectors: image files in a folder or side by side on one image, decoded and made smaller. */
@NullMarked
package latentfx.data.table.picture;

import org.jspecify.annotations.NullMarked;
