/** Lessons in the window: what it shows saved as a lesson, and a lesson shown again. */
@NullMarked
package latentfx.ui.lesson;

import org.jspecify.annotations.NullMarked;
