package latentfx.ui.path;

/** How the code of one end of a path came about. */
public enum StopKind {
    /** The code of a sample. */
    SAMPLE,
    /** A free place on a map of principal components, taken back through the inverse of the projection. */
    INVERSE_PCA,
    /** A free place on a map of raw latent dimensions. */
    RAW_AXES,
    /** A free place on an arranged map: the codes of the samples nearest to it there, blended. */
    BLENDED,
    /** A free place on the other map, followed through the samples that lie nearest to it there. */
    FOLLOWING
}
