/** What a lesson holds (models, maps, path, selection, notes), and its file ({@code .lab}). */
@NullMarked
package latentfx.lesson;

import org.jspecify.annotations.NullMarked;
