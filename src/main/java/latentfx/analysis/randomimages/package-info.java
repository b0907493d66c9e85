/** Random images: how many images there are, what lies between noise and a picture, and how near chance comes. */
@NullMarked
package latentfx.analysis.randomimages;

import org.jspecify.annotations.NullMarked;
