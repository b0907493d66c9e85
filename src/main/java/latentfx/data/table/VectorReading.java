package latentfx.data.table;

import latentfx.data.Vectors;

/**
 * Vectors read from files, and how they were read.
 *
 * @param vectors the vectors with labels, texts and pictures
 * @param reading what each column of their table was taken as, and remarks on all files
 */
public record VectorReading(Vectors vectors, TableReading reading) {}
