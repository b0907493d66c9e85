package latentfx.data.table;

/**
 * What was read of an NPY array.
 *
 * @param content its elements
 * @param rest what follows it in its file
 * @param <T> the form of the elements
 */
record NpyArray<T>(T content, NpyStream.Rest rest) {}
