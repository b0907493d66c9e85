package latentfx.model.foreign;

/**
 * What the user knows better about the networks of one model.
 *
 * @param decoder about its decoder; about both halves where one network has both
 * @param encoder about its encoder, where that is a network of its own
 */
public record Corrections(Correction decoder, Correction encoder) {
    /** Nothing is corrected. */
    public static final Corrections NONE = new Corrections(Correction.NONE, Correction.NONE);
}
