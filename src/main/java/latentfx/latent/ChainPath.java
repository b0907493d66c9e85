package latentfx.latent;

import java.util.List;

/**
 * The concatenation of several paths, each over an equal part of the whole: of {@code n} legs, leg {@code i} covers the
 * positions {@code i/n} to {@code (i+1)/n}. A stop between legs therefore has the same position whatever kinds of path
 * the legs are.
 */
public final class ChainPath implements LatentPath {
    private final List<LatentPath> legs;

    /**
     * Joins {@code legs}.
     *
     * @param legs at least one; each should begin where the one before it ends
     * @throws IllegalArgumentException if there is none or they have different dimensions
     */
    public ChainPath(List<? extends LatentPath> legs) {
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("a chain needs at least one path");
        }
        this.legs = List.copyOf(legs);
        for (LatentPath leg : this.legs) {
            if (leg.dimensions() != this.legs.get(0).dimensions()) {
                throw new IllegalArgumentException(
                        "a path of " + leg.dimensions() + " dimensions does not continue one of "
                                + this.legs.get(0).dimensions());
            }
        }
    }

    @Override
    public void at(double t, float[] code) {
        double along = t * legs.size();
        int leg = Double.isNaN(along) ? 0 : Math.max(0, Math.min(legs.size() - 1, (int) along));
        // Outside 0 to 1 the leg itself refuses the position.
        legs.get(leg).at(t >= 0 && t <= 1 ? Math.min(1, along - leg) : t, code);
    }

    @Override
    public int dimensions() {
        return legs.get(0).dimensions();
    }
}
