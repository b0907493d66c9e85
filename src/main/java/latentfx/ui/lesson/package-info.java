/**
 * Lessons in the window: saves what is shown as a lesson and shows a lesson again. Stands on the shelf, because a lesson puts
 * its models on the shelf and on the maps; only the shell stands on it.
 */
@NullMarked
package latentfx.ui.lesson;

import org.jspecify.annotations.NullMarked;
