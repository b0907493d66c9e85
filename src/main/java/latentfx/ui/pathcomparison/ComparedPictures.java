package latentfx.ui.pathcomparison;

import java.util.Map;

/**
 * The live pictures of the path lab at one position.
 *
 * @param askedNanos {@link System#nanoTime()} at the moment at which they were asked for
 * @param t the position
 * @param pixels the picture of each lane that has one
 */
public record ComparedPictures(long askedNanos, double t, Map<LaneKey, float[]> pixels) {
    /** Nothing drawn. */
    public static final ComparedPictures NONE = new ComparedPictures(0, 0, Map.of());

    public ComparedPictures {
        pixels = Map.copyOf(pixels);
    }
}
