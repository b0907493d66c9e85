package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.PathStops;
import latentfx.analysis.Stop;
import latentfx.math.Matrix;
import latentfx.ui.plot.Obstacles;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/**
 * The selected path as a map draws it. Positions are in map units: two columns, across and up.
 *
 * @param stops the stops of the path, at least its first end
 * @param positions position of each stop, one a row
 * @param t position of the handle along the path, 0 at the first end, 1 at the last
 * @param line positions along the path at even steps of {@code t}, unless it is straight from stop to stop
 * @param otherPaths other paths through the same stops
 */
public record PathOverlay(
        PathStops stops, Matrix positions, double t, Optional<Matrix> line, List<OtherPath> otherPaths) {
    /**
     * Another path, such as a geodesic.
     *
     * @param name its name on screen
     * @param style its style class
     * @param line its positions, two columns
     */
    public record OtherPath(String name, String style, Matrix line) {}

    /**
     * A stop on the map.
     *
     * @param x across
     * @param y up
     * @param free whether it is a freely chosen code, else a sample
     */
    public record Position(double x, double y, boolean free) {}

    /** Half the width of a handle under the cursor with its halo, in pixels. */
    public static final double HANDLE_RADIUS = 13;

    /** Distance that cards keep from the line, in pixels. */
    private static final double LINE_DISTANCE = 4;

    public PathOverlay {
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("a position on a path is from 0 to 1, not " + t);
        }
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("a path has at least its first end");
        }
        if (positions.rows() != stops.size() || positions.columns() != 2) {
            throw new IllegalArgumentException(positions + " are not the positions of " + stops.size() + " stops");
        }
        otherPaths = List.copyOf(otherPaths);
    }

    /** A path that runs straight from stop to stop. */
    public static PathOverlay straight(PathStops stops, Matrix positions, double t) {
        return new PathOverlay(stops, positions, t, Optional.empty(), List.of());
    }

    /** This path with its handle at {@code t}. */
    public PathOverlay at(double t) {
        return new PathOverlay(stops, positions, t, line, otherPaths);
    }

    /** Whether both ends exist. */
    public boolean complete() {
        return stops.complete();
    }

    /** The stops between the ends. */
    public List<Position> between() {
        List<Position> between = new ArrayList<>();
        for (int index = 1; index < stops.size() - 1; index++) {
            between.add(position(index));
        }
        return between;
    }

    /** The first end. */
    public Position first() {
        return position(0);
    }

    /** The last end; the first one while there is no other. */
    public Position last() {
        return position(stops.size() - 1);
    }

    private Position position(int index) {
        boolean free = stops.stops().get(index) instanceof Stop.Free;
        return new Position(positions.get(index, 0), positions.get(index, 1), free);
    }

    /** The positions that the line runs through, at even steps of {@code t}. */
    public Matrix polyline() {
        return line.orElse(positions);
    }

    /** The position on the path, 0 to 1, whose point on the line lies nearest to ({@code x}, {@code y}). */
    public double nearestT(double x, double y) {
        Matrix points = polyline();
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int leg = 0; leg + 1 < points.rows(); leg++) {
            double fromX = points.get(leg, 0);
            double fromY = points.get(leg, 1);
            double dx = points.get(leg + 1, 0) - fromX;
            double dy = points.get(leg + 1, 1) - fromY;
            double square = dx * dx + dy * dy;
            double along = square > 0 ? ((x - fromX) * dx + (y - fromY) * dy) / square : 0;
            double within = Math.max(0, Math.min(1, along));
            double away = Math.hypot(fromX + within * dx - x, fromY + within * dy - y);
            if (away < least) {
                least = away;
                best = (leg + within) / (points.rows() - 1);
            }
        }
        return best;
    }

    /**
     * What cards and small pictures over the map are not to cover of {@code path}: its line, ends, stops and handle; nothing
     * where it is null.
     */
    public static Obstacles inTheWay(@Nullable PathOverlay path, ScreenTransform transform) {
        return path == null ? Obstacles.NONE : path.inTheWay(transform);
    }

    private Obstacles inTheWay(ScreenTransform transform) {
        Obstacles inTheWay = Obstacles.NONE;
        for (int i = 0; i < positions.rows(); i++) {
            inTheWay = inTheWay.withDisc(
                    transform.x(positions.get(i, 0)), transform.y(positions.get(i, 1)), HANDLE_RADIUS);
        }
        if (!complete()) {
            return inTheWay;
        }
        Matrix points = polyline();
        double[] xs = new double[points.rows()];
        double[] ys = new double[points.rows()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = transform.x(points.get(i, 0));
            ys[i] = transform.y(points.get(i, 1));
        }
        return inTheWay.withLine(xs, ys, LINE_DISTANCE)
                .withDisc(transform.x(handleX()), transform.y(handleY()), HANDLE_RADIUS);
    }

    /** Horizontal position of the handle. */
    public double handleX() {
        return handle(0);
    }

    /** Vertical position of the handle. */
    public double handleY() {
        return handle(1);
    }

    private double handle(int axis) {
        Matrix points = polyline();
        int legs = points.rows() - 1;
        if (legs == 0) {
            return points.get(0, axis);
        }
        int leg = Math.min(legs - 1, (int) (t * legs));
        double from = points.get(leg, axis);
        return from + (t * legs - leg) * (points.get(leg + 1, axis) - from);
    }
}
