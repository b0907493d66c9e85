package latentfx.latent;

/** The straight line between two codes: {@code (1 - t) a + t b} (linear interpolation, lerp). */
public final class StraightPath implements LatentPath {
    private final PathEnds ends;

    /**
     * Joins two codes.
     *
     * @throws IllegalArgumentException if they have different or no dimensions
     */
    public StraightPath(float[] from, float[] to) {
        ends = new PathEnds(from, to);
    }

    @Override
    public void at(double t, float[] code) {
        ends.check(t, code);
        ends.combine(1 - t, t, code);
    }

    @Override
    public int dimensions() {
        return ends.dimensions();
    }
}
