package latentfx.ui.path;

/** How the code of a stop in one model follows from what was selected. */
public enum StopKind {
    /** It is the code of a sample. */
    SAMPLE,
    /** A position on a map of principal components, taken through the inverse of the projection. */
    INVERSE_PCA,
    /** A position on a map whose axes are latent dimensions. */
    RAW_AXES,
    /** A position on a map without axes: the weighted mean of the codes of the samples nearest to it on that map. */
    BLENDED,
    /** A code chosen in the other model: the weighted mean of this model's codes of the samples nearest to it there. */
    FOLLOWING
}
