package latentfx.workbench;

/**
 * The picture of one sample.
 *
 * @param pixels values in [0, 1], row by row
 * @param original true for the sample itself, false for its reconstruction by a model
 */
public record SampleImage(float[] pixels, boolean original) {}
