/** Small classifiers of points in the plane: how layer after layer unties rings and spirals until a line parts them. */
@NullMarked
package latentfx.analysis.untangling;

import org.jspecify.annotations.NullMarked;
