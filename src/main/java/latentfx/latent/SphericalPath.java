package latentfx.latent;

/**
 * The arc between two codes: the direction turns at constant angular speed, {@code [sin((1-t)θ) a + sin(tθ) b] / sin θ}
 * on unit vectors (slerp, Shoemake 1985), while the norm is interpolated linearly. Codes of a VAE's prior in many
 * dimensions lie near a sphere, and the straight midpoint of two of them has only 0.707 of their norm; in two
 * dimensions the path is only an arc, and a plain autoencoder has no prior that would justify it.
 *
 * <p>Where the arc does not exist the path is the straight line, and {@link #isStraight()} says so: if a code is zero,
 * if the directions are nearly equal (θ below 1e-3, where both agree), or opposite (θ within 1e-3 of π, where every arc
 * would be as good as any other).
 */
public final class SphericalPath implements LatentPath {
    private static final double SMALLEST_ANGLE = 1e-3;

    private final PathEnds ends;
    private final double fromNorm;
    private final double toNorm;
    private final double angle;
    private final boolean straight;

    /**
     * Joins two codes.
     *
     * @throws IllegalArgumentException if they have different or no dimensions
     */
    public SphericalPath(float[] from, float[] to) {
        ends = new PathEnds(from, to);
        fromNorm = norm(from);
        toNorm = norm(to);
        angle = fromNorm == 0 || toNorm == 0 ? 0 : angle();
        straight = !(angle >= SMALLEST_ANGLE && angle <= Math.PI - SMALLEST_ANGLE);
    }

    @Override
    public void at(double t, float[] code) {
        ends.check(t, code);
        if (straight) {
            ends.combine(1 - t, t, code);
            return;
        }
        double norm = (1 - t) * fromNorm + t * toNorm;
        double sine = Math.sin(angle);
        double startWeight = Math.sin((1 - t) * angle) / sine * (norm / fromNorm);
        double endWeight = Math.sin(t * angle) / sine * (norm / toNorm);
        ends.combine(startWeight, endWeight, code);
    }

    @Override
    public int dimensions() {
        return ends.dimensions();
    }

    /** The angle θ between the two codes in radians, 0 to π; 0 if one of them is zero. */
    public double angleRadians() {
        return angle;
    }

    /** Whether there is no arc between these codes, so that the path is the straight line. */
    public boolean isStraight() {
        return straight;
    }

    /** By Kahan's formula, which keeps its digits near 0 and π, where the arc cosine loses half of them. */
    private double angle() {
        double difference = 0;
        double sum = 0;
        for (int d = 0; d < ends.dimensions(); d++) {
            double a = ends.start(d) / fromNorm;
            double b = ends.end(d) / toNorm;
            difference += (a - b) * (a - b);
            sum += (a + b) * (a + b);
        }
        return 2 * Math.atan2(Math.sqrt(difference), Math.sqrt(sum));
    }

    private static double norm(float[] code) {
        double sum = 0;
        for (float value : code) {
            sum += (double) value * value;
        }
        return Math.sqrt(sum);
    }
}
