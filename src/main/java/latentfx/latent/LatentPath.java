package latentfx.latent;

/** A line through latent space from one code to another. Never changes; safe to read from any number of threads. */
public interface LatentPath {
    /**
     * Writes the code at {@code t} into {@code code}: the start at 0, the end at 1, both exactly.
     *
     * @param t from 0 to 1
     * @param code receives {@link #dimensions()} numbers
     * @throws IllegalArgumentException if {@code t} lies outside or {@code code} has another length
     */
    void at(double t, float[] code);

    /** How many numbers a code has. */
    int dimensions();
}
