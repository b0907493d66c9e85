/** The path between two points, decoded live beside the plain pixel blend. */
@NullMarked
package latentfx.ui.path;

import org.jspecify.annotations.NullMarked;
