package latentfx.ui.path;

/**
 * A code and what a model decodes it to.
 *
 * @param code the code, one number a latent dimension, without the classes of a conditional model
 * @param pixels values in [0, 1], row by row; not to be written to
 */
public record LanePicture(float[] code, float[] pixels) {}
