/** The time machine in the window: back and forth through a training, as a film, as a file, as a new beginning. */
@NullMarked
package latentfx.ui.time;

import org.jspecify.annotations.NullMarked;
