package latentfx.ui.pathcomparison;

import java.util.Map;

/**
 * The pictures of all lanes of the comparison at one position.
 *
 * @param askedNanos {@link System#nanoTime()} when they were asked for
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
