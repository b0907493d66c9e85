/** Saving what the window shows as a lesson, and showing a saved lesson. */
@NullMarked
package latentfx.ui.lesson;

import org.jspecify.annotations.NullMarked;
