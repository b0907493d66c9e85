package latentfx.analysis.compression;

/** The ways to store a picture that are compared. */
public enum CodecKind {
    /** JPEG; its header is told apart. */
    JPEG,
    /** PNG, which loses nothing. */
    PNG,
    /** Positions along principal axes, 8 bits each. */
    PCA,
    /** The code of a model, as many bits a number as fit. */
    MODEL
}
