package latentfx.model;

/**
 * Decodes one point at a time without allocating, for live pictures under the cursor. It reads a frozen copy of the
 * weights, so it may run beside training. Not for use by two threads at once: each takes its own.
 */
public interface PointDecoder {
    /**
     * Decodes {@code code} (latent size) into {@code image} (pixel count), values in [0, 1].
     *
     * @throws IllegalArgumentException if either length is wrong
     */
    void decode(float[] code, float[] image);
}
