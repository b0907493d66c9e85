/** The weights of the layers that touch the pixels, as pictures: what each unit sees or paints, and when it is active. */
@NullMarked
package latentfx.analysis.filters;

import org.jspecify.annotations.NullMarked;
