/** The loss curves of a training. */
@NullMarked
package latentfx.ui.training.loss;

import org.jspecify.annotations.NullMarked;
