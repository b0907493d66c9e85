/** Measuring how fast the window is, with views of its own: for the command line, and in a box over the window. */
@NullMarked
package latentfx.ui.bench;

import org.jspecify.annotations.NullMarked;
