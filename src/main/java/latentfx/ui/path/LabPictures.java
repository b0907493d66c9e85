package latentfx.ui.path;

import java.util.Map;

/**
 * The live pictures of the path lab at one position.
 *
 * @param askedNanos {@link System#nanoTime()} at the moment at which they were asked for
 * @param t the position
 * @param pixels the picture of each lane that has one
 */
public record LabPictures(long askedNanos, double t, Map<LabKey, float[]> pixels) {
    /** Nothing drawn. */
    public static final LabPictures NONE = new LabPictures(0, 0, Map.of());

    public LabPictures {
        pixels = Map.copyOf(pixels);
    }
}
