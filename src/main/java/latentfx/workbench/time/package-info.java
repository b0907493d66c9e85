/** The time machine: what a training was at each look, kept within a budget, reopened and laid out so that maps glide. */
@NullMarked
package latentfx.workbench.time;

import org.jspecify.annotations.NullMarked;
