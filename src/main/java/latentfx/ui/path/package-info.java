/** The selected path: its stops, their codes in both models, and the pictures along it beside a pixel blend. */
@NullMarked
package latentfx.ui.path;

import org.jspecify.annotations.NullMarked;
