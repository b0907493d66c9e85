/** The training pane: settings, progress, loss curves. */
@NullMarked
package latentfx.ui.training;

import org.jspecify.annotations.NullMarked;
