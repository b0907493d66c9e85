/** Matrices, samples in bytes, factorisations, quantiles and neighbour search; depends on no other package of this project. */
@NullMarked
package latentfx.math;

import org.jspecify.annotations.NullMarked;
