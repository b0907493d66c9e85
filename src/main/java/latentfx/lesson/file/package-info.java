/** The file of a lesson ({@code .lab}), of this and earlier format versions. */
@NullMarked
package latentfx.lesson.file;

import org.jspecify.annotations.NullMarked;
