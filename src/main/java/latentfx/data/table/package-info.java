/**
 * Tables of vectors with labels, names and pictures beside them: which file holds what, what its columns are for, and the
 * vectors that they make. Below it, and each on its own, are {@code text} (lines of cells), {@code array} (what NumPy
 * saved) and {@code picture} (images).
 */
@NullMarked
package latentfx.data.table;

import org.jspecify.annotations.NullMarked;
