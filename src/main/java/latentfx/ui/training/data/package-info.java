/** Which data a training learns from. */
@NullMarked
package latentfx.ui.training.data;

import org.jspecify.annotations.NullMarked;
