/** The form of a training: settings, what they mean, what is wrong with them, the drawing of the network. */
@NullMarked
package latentfx.ui.training.form;

import org.jspecify.annotations.NullMarked;
