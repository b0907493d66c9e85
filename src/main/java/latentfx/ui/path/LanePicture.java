package latentfx.ui.path;

/**
 * What a model draws at one place.
 *
 * @param code the place, one number a latent dimension; classes that a conditional model was told are left out
 * @param pixels values in [0, 1], row by row; nobody writes to them any more
 */
public record LanePicture(float[] code, float[] pixels) {}
