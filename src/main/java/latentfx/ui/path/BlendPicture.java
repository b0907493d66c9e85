package latentfx.ui.path;

/**
 * A pixel blend at one position of a path.
 *
 * @param pixels values in [0, 1], row by row; not to be written to
 * @param kind which pictures were mixed
 * @param model name of the model that the path was taken from
 */
public record BlendPicture(float[] pixels, BlendKind kind, String model) {}
