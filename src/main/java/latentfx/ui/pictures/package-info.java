/** Folders of pictures: what is in them and how they would be read, seen and chosen before anything is read whole. */
@NullMarked
package latentfx.ui.pictures;

import org.jspecify.annotations.NullMarked;
