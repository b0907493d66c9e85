/** The figures of lessons: which lesson measures what, in one catalogue, and the measurements, without a window. */
@NullMarked
package latentfx.lesson.figures;

import org.jspecify.annotations.NullMarked;
