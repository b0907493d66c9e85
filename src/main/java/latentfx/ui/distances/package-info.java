/** The page of distances: what they say of images and of codes, and what moving a picture does to them. */
@NullMarked
package latentfx.ui.distances;

import org.jspecify.annotations.NullMarked;
