/** The page of random images: how far chance comes, and what a picture has beyond it. */
@NullMarked
package latentfx.ui.randomimages;

import org.jspecify.annotations.NullMarked;
