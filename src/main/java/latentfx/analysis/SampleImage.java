package latentfx.analysis;

/**
 * The picture of one sample.
 *
 * @param pixels values in [0, 1], row by row; none where a sample has no picture
 * @param original true for the sample itself, false for its reconstruction by a model
 * @param text what the sample is called beside its class; empty where nothing is known
 */
public record SampleImage(float[] pixels, boolean original, String text) {
    /** A picture of a sample of which no more is known. */
    public SampleImage(float[] pixels, boolean original) {
        this(pixels, original, "");
    }
}
