package latentfx.data.table;

import latentfx.math.Matrix;

/**
 * The numbers of a file of vectors, and the names in its other columns.
 *
 * @param values one vector a row
 * @param names names of the vectors
 */
record VectorTable(Matrix values, SampleNames names) {}
