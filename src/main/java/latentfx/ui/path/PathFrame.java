package latentfx.ui.path;

/**
 * The pictures at the current position, with what a measurement of their latency needs.
 *
 * @param sequence number of the request that it answers; grows with each request; of requests that wait
 *     only the newest is answered
 * @param askedNanos {@link System#nanoTime()} at the moment of the request
 * @param input what was drawn
 * @param pictures the pictures
 * @param leftEnds what the left model decodes at the ends
 * @param rightEnds what the right model decodes at the ends
 */
public record PathFrame(
        long sequence,
        long askedNanos,
        PathInput input,
        PathPictures pictures,
        EndPictures leftEnds,
        EndPictures rightEnds) {
    /** Before anything has been drawn. */
    public static final PathFrame NONE =
            new PathFrame(0, 0, PathInput.NOTHING, PathPictures.NONE, EndPictures.NONE, EndPictures.NONE);
}
