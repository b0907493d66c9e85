package latentfx.ui.path;

/** What the pictures are that a pixel blend mixes. */
public enum BlendKind {
    /** The original images of the samples. */
    ORIGINALS,
    /** Reconstructions of the samples by a model. */
    RECONSTRUCTIONS,
    /** What a model decodes at the stops, at least one of which is no sample. */
    DECODED
}
