/** Arrays that NumPy saved, in NPY files and NPZ archives, as tables of numbers or lists of labels. */
@NullMarked
package latentfx.data.table.array;

import org.jspecify.annotations.NullMarked;
