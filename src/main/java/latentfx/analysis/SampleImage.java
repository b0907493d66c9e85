package latentfx.analysis;

/**
 * The image of one sample.
 *
 * @param pixels values in [0, 1], row by row; empty where a sample has no image
 * @param fromSource true for the sample itself, false for its reconstruction by a model
 * @param text the name of the sample beside its class; empty where it has none
 * @param values the first numbers of the sample as they stand in its file; empty where it is known by its code
 */
public record SampleImage(float[] pixels, boolean fromSource, String text, double[] values) {
    /** An image of a sample that is known by its code. */
    public SampleImage(float[] pixels, boolean fromSource, String text) {
        this(pixels, fromSource, text, new double[0]);
    }

    /** An image of a sample without a name. */
    public SampleImage(float[] pixels, boolean fromSource) {
        this(pixels, fromSource, "");
    }
}
