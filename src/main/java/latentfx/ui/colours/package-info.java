/** The colours of classes: how well they are told apart, and choosing others. */
@NullMarked
package latentfx.ui.colours;

import org.jspecify.annotations.NullMarked;
