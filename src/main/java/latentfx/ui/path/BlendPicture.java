package latentfx.ui.path;

/**
 * A pixel blend at one place of a path.
 *
 * @param pixels values in [0, 1], row by row; nobody writes to them any more
 * @param kind which pictures were mixed
 * @param model name of the model that drew them, where one did
 */
public record BlendPicture(float[] pixels, BlendKind kind, String model) {}
