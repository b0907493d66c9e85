/** Makes lessons of one's own: steps are recorded from the window, told in two languages, and saved as a file. */
@NullMarked
package latentfx.ui.lesson.own;

import org.jspecify.annotations.NullMarked;
