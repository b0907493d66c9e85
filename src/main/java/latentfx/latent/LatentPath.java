package latentfx.latent;

/**
 * A curve through latent space from one code to another, parametrised by t in [0, 1]. Immutable; safe for use by
 * several threads.
 */
public interface LatentPath {
    /**
     * Writes the code at {@code t} into {@code code}: the start at 0, the end at 1, both exactly.
     *
     * @param t from 0 to 1
     * @param code receives {@link #dimensions()} numbers
     * @throws IllegalArgumentException if {@code t} lies outside or {@code code} has another length
     */
    void at(double t, float[] code);

    /** The number of values of a code. */
    int dimensions();
}
