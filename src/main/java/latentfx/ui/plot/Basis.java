package latentfx.ui.plot;

/** Which axes a map is drawn along. */
public enum Basis {
    /** Principal components of the codes shown. */
    PCA,
    /** The latent dimensions themselves. */
    RAW,
    /** None: a method placed the samples by their neighbourhoods. */
    ARRANGED
}
