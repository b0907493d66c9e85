/** A page of small nets that untie rings, spirals and points of one's own: every layer's plane, epoch by epoch. */
@NullMarked
package latentfx.ui.untangling;

import org.jspecify.annotations.NullMarked;
