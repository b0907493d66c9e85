package latentfx.projection;

import java.util.Locale;
import latentfx.math.NotFiniteException;
import latentfx.math.Samples;

/** Checks of the points given to projection methods. */
final class Checks {
    private Checks() {}

    /**
     * Refuses {@code points} if there are no more than {@code neighbours}, or if there are too many for the method.
     */
    static void points(Samples points, int neighbours, ProjectionMethod method) {
        if (points.rows() <= neighbours) {
            throw new IllegalArgumentException(points.rows() + " points are too few for " + neighbours
                    + " neighbours each; ask for fewer neighbours or give more points");
        }
        if (points.rows() > method.mostPoints()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%,d points are more than the %,d that %s can place; give fewer of them",
                    points.rows(),
                    method.mostPoints(),
                    method.id()));
        }
    }

    /** Refuses {@code points} if a value is not finite, and says which. */
    static void finite(Samples points) {
        NotFiniteException.check(points, "point");
    }
}
