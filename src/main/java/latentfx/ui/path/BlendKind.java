package latentfx.ui.path;

/** Which two pictures a pixel blend mixes. */
public enum BlendKind {
    /** The samples themselves. */
    ORIGINALS,
    /** What a model makes of the two samples. */
    RECONSTRUCTIONS,
    /** What a model draws at the two ends, at least one of which is no sample. */
    DECODED
}
