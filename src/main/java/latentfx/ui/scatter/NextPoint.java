package latentfx.ui.scatter;

import java.util.function.IntPredicate;

/** Finds the sample that lies next in a direction, so that the map can be walked with the keyboard. */
final class NextPoint {
    private NextPoint() {}

    /**
     * The accepted point nearest to ({@code x}, {@code y}) among those that lie at least {@code gap} away in the direction
     * ({@code dx}, {@code dy}) (one of them 0, the other 1 or -1) and not more sideways than ahead; -1 if there is none.
     */
    static int from(Cloud cloud, double x, double y, int dx, int dy, double gap, IntPredicate accepted) {
        int best = -1;
        double bestSquare = Double.POSITIVE_INFINITY;
        for (int i = 0; i < cloud.size(); i++) {
            double ahead = (cloud.x(i) - x) * dx + (cloud.y(i) - y) * dy;
            double aside = (cloud.x(i) - x) * dy + (cloud.y(i) - y) * dx;
            double square = ahead * ahead + aside * aside;
            if (ahead >= gap && Math.abs(aside) <= ahead && square < bestSquare && accepted.test(i)) {
                best = i;
                bestSquare = square;
            }
        }
        return best;
    }
}
