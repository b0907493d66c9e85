/** One picture of any common format: its header, its pixels, brought to a wanted size. */
@NullMarked
package latentfx.data.images.picture;

import org.jspecify.annotations.NullMarked;
