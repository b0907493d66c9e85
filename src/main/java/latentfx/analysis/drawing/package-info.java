/**
 * Digits and other pictures that a user draws: strokes, their pixels, what is done to the pixels, and where a model puts
 * them among its codes. Computes without a toolkit and without a framework.
 */
@NullMarked
package latentfx.analysis.drawing;

import org.jspecify.annotations.NullMarked;
