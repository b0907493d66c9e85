package latentfx.ui.scale;

/** What a map unit is. */
public enum ScaleUnit {
    /** A unit of latent codes. */
    CODE,
    /** A unit of own vectors. */
    VECTOR,
    /** No distance; there is no scale bar. */
    NONE
}
