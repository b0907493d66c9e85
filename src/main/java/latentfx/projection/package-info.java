/** From many dimensions to two: principal components and raw axes. */
@NullMarked
package latentfx.projection;

import org.jspecify.annotations.NullMarked;
