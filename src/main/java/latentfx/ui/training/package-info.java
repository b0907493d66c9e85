/** The pages about training: settings and start, then progress, queue, result and loss curves. */
@NullMarked
package latentfx.ui.training;

import org.jspecify.annotations.NullMarked;
