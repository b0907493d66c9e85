package latentfx.ui.path;

/**
 * A request to draw a path at one position.
 *
 * @param sequence number of the request, growing
 * @param askedNanos {@link System#nanoTime()} when it was made
 * @param path the path
 * @param t the position, 0 to 1
 */
record PathRequest(long sequence, long askedNanos, PathEdition path, double t) {}
