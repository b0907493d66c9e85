/** Tables of vectors with labels, names and pictures beside them: CSV, TSV and NPY files. */
@NullMarked
package latentfx.data.table;

import org.jspecify.annotations.NullMarked;
