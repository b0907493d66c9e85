/** What a lesson is: models, maps, path, selection and notes, and the file that keeps them ({@code .lab}). */
@NullMarked
package latentfx.lesson;

import org.jspecify.annotations.NullMarked;
