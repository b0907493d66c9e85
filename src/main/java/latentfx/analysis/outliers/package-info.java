/** Odd images among normal ones: what makes images odd, and the scores that are meant to find them. */
@NullMarked
package latentfx.analysis.outliers;

import org.jspecify.annotations.NullMarked;
