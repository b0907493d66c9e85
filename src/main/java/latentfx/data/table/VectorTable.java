package latentfx.data.table;

import latentfx.math.Matrix;

/**
 * The numbers of a file of vectors, and what its other columns say.
 *
 * @param values one vector a row
 * @param names what the vectors are called
 */
record VectorTable(Matrix values, SampleNames names) {}
