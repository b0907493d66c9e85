/** Folders of pictures and other files of images as data sets. Below it: picture, a single one of any format. */
@NullMarked
package latentfx.data.images;

import org.jspecify.annotations.NullMarked;
