/** Digits drawn by a generator with known factors of variation. */
@NullMarked
package latentfx.data.synthetic;

import org.jspecify.annotations.NullMarked;
