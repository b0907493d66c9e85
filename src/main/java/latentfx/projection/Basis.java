package latentfx.projection;

/** The axes of the space that a linear map is drawn along. */
public enum Basis {
    /** The principal components of the points shown. */
    PCA,
    /** The coordinate axes of the space. */
    RAW
}
