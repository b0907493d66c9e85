package latentfx.ui.scatter;

import java.util.ArrayList;
import java.util.List;

/**
 * The path between two places, as a map draws it. Places are in map units.
 *
 * @param fromX horizontal place of the first end
 * @param fromY vertical place of the first end
 * @param toX horizontal place of the second end; without meaning while not complete
 * @param toY vertical place of the second end; without meaning while not complete
 * @param t where the handle stands, 0 at the first end, 1 at the second
 * @param fromFree true if the first end is a free place, false if it is a sample
 * @param toFree true if the second end is a free place, false if it is a sample
 * @param complete false while only the first end exists
 * @param between stops on the way, in order
 */
public record PathOverlay(
        double fromX,
        double fromY,
        double toX,
        double toY,
        double t,
        boolean fromFree,
        boolean toFree,
        boolean complete,
        List<Stop> between) {
    /**
     * A stop on the way.
     *
     * @param x horizontal place
     * @param y vertical place
     * @param free true if it is a free place, false if it is a sample
     */
    public record Stop(double x, double y, boolean free) {}

    public PathOverlay {
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("a path is walked from 0 to 1, not to " + t);
        }
        between = List.copyOf(between);
    }

    /** All stops in order, both ends included. */
    List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(fromX, fromY, fromFree));
        stops.addAll(between);
        stops.add(new Stop(toX, toY, toFree));
        return stops;
    }

    /** Where on the line, 0 to 1, the place nearest to ({@code x}, {@code y}) lies; each leg takes an equal share. */
    public double nearestT(double x, double y) {
        List<Stop> stops = stops();
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int leg = 0; leg + 1 < stops.size(); leg++) {
            Stop from = stops.get(leg);
            double dx = stops.get(leg + 1).x() - from.x();
            double dy = stops.get(leg + 1).y() - from.y();
            double square = dx * dx + dy * dy;
            double along = square > 0 ? ((x - from.x()) * dx + (y - from.y()) * dy) / square : 0;
            double within = Math.max(0, Math.min(1, along));
            double away = Math.hypot(from.x() + within * dx - x, from.y() + within * dy - y);
            if (away < least) {
                least = away;
                best = (leg + within) / (stops.size() - 1);
            }
        }
        return best;
    }

    /** Horizontal place of the handle. */
    public double handleX() {
        List<Stop> stops = stops();
        int leg = leg(stops);
        double share = t * (stops.size() - 1) - leg;
        return stops.get(leg).x()
                + share * (stops.get(leg + 1).x() - stops.get(leg).x());
    }

    /** Vertical place of the handle. */
    public double handleY() {
        List<Stop> stops = stops();
        int leg = leg(stops);
        double share = t * (stops.size() - 1) - leg;
        return stops.get(leg).y()
                + share * (stops.get(leg + 1).y() - stops.get(leg).y());
    }

    private int leg(List<Stop> stops) {
        return Math.min(stops.size() - 2, (int) (t * (stops.size() - 1)));
    }
}
