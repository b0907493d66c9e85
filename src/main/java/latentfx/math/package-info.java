/** Matrices and small numeric helpers; knows nothing of the other rooms. */
@NullMarked
package latentfx.math;

import org.jspecify.annotations.NullMarked;
