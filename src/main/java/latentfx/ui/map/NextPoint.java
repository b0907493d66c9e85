package latentfx.ui.map;

import java.util.function.IntPredicate;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.Viewport;

/** Finds the nearest sample in a direction, so that samples can be hovered with the keyboard. */
final class NextPoint {
    private static final int LEAST_PIXELS = 10;

    private NextPoint() {}

    /** Hovers the next visible sample in that direction, or the one nearest to the middle to begin with. */
    static void hover(MapViewModel map, int dx, int dy) {
        Cloud points = map.cloud();
        if (points == null) {
            return;
        }
        Viewport now = map.viewportProperty().get();
        int at = map.hoveredProperty().get();
        double gap = LEAST_PIXELS * now.unitsPerPixel();
        int next = at < 0
                ? map.nearest(now.centreX(), now.centreY(), Double.MAX_VALUE)
                : from(points, points.x(at), points.y(at), dx, dy, gap, map::shows);
        if (next >= 0) {
            map.reveal(points.x(next), points.y(next));
            map.hover(next);
        }
    }

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
