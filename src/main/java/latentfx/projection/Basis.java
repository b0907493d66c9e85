package latentfx.projection;

/** Which axes of a space a map is drawn along. */
public enum Basis {
    /** Principal components of the points shown. */
    PCA,
    /** The coordinates of the points themselves. */
    RAW
}
