package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.math.Matrix;

/**
 * The path through some places, as a map draws it. Places are in map units.
 *
 * @param stops both ends and what lies between, in order; one while only the first end exists
 * @param t where the handle stands, 0 at the first end, 1 at the last
 * @param line how the path runs over the map, where it is not straight from stop to stop; two columns, with places at even
 *     steps of {@code t}
 * @param otherPaths other paths through the same stops
 */
public record PathOverlay(List<Stop> stops, double t, Optional<Matrix> line, List<OtherPath> otherPaths) {
    /**
     * Another path.
     *
     * @param name what it is called
     * @param style its style class
     * @param line its places, two columns
     */
    public record OtherPath(String name, String style, Matrix line) {}

    /**
     * An end, or a stop on the way.
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
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("a path has at least its first end");
        }
        stops = List.copyOf(stops);
        otherPaths = List.copyOf(otherPaths);
    }

    /** Straight from stop to stop, and alone. */
    public static PathOverlay straight(double t, Stop... stops) {
        return new PathOverlay(List.of(stops), t, Optional.empty(), List.of());
    }

    /** The same with its handle elsewhere. */
    public PathOverlay at(double t) {
        return new PathOverlay(stops, t, line, otherPaths);
    }

    /** Whether both ends exist. */
    public boolean complete() {
        return stops.size() > 1;
    }

    /** The stops between the ends. */
    public List<Stop> between() {
        return complete() ? stops.subList(1, stops.size() - 1) : List.of();
    }

    /** The first end. */
    public Stop first() {
        return stops.get(0);
    }

    /** The last end; the first one while there is no other. */
    public Stop last() {
        return stops.get(stops.size() - 1);
    }

    /** The places that the line runs through, at even steps of {@code t}. */
    public List<double[]> polyline() {
        List<double[]> places = new ArrayList<>();
        if (line.isPresent()) {
            for (int i = 0; i < line.get().rows(); i++) {
                places.add(new double[] {line.get().get(i, 0), line.get().get(i, 1)});
            }
        } else {
            stops.forEach(stop -> places.add(new double[] {stop.x(), stop.y()}));
        }
        return places;
    }

    /** Where on the line, 0 to 1, the place nearest to ({@code x}, {@code y}) lies; each leg takes an equal share. */
    public double nearestT(double x, double y) {
        List<double[]> course = polyline();
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int leg = 0; leg + 1 < course.size(); leg++) {
            double[] from = course.get(leg);
            double dx = course.get(leg + 1)[0] - from[0];
            double dy = course.get(leg + 1)[1] - from[1];
            double square = dx * dx + dy * dy;
            double along = square > 0 ? ((x - from[0]) * dx + (y - from[1]) * dy) / square : 0;
            double within = Math.max(0, Math.min(1, along));
            double away = Math.hypot(from[0] + within * dx - x, from[1] + within * dy - y);
            if (away < least) {
                least = away;
                best = (leg + within) / (course.size() - 1);
            }
        }
        return best;
    }

    /** Horizontal place of the handle. */
    public double handleX() {
        return handle(0);
    }

    /** Vertical place of the handle. */
    public double handleY() {
        return handle(1);
    }

    private double handle(int axis) {
        List<double[]> course = polyline();
        if (course.size() == 1) {
            return course.get(0)[axis];
        }
        int leg = Math.min(course.size() - 2, (int) (t * (course.size() - 1)));
        double from = course.get(leg)[axis];
        return from + (t * (course.size() - 1) - leg) * (course.get(leg + 1)[axis] - from);
    }
}
