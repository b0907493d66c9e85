package latentfx.analysis.untangling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.math.Matrix;

/**
 * Points that the user puts into the plane; each change makes new ones.
 *
 * @param points in the order in which they were put, at most {@value #MOST}
 */
public record OwnPoints(List<OwnPoint> points) {
    /** No points. */
    public static final OwnPoints NONE = new OwnPoints(List.of());

    /** How many points there can be. */
    public static final int MOST = 1000;

    /** How many classes there can be. */
    public static final int CLASSES = 3;

    /** Half the side of the square in which points can be put, about the origin. */
    public static final double REACH = 1.5;

    /**
     * A point of the user.
     *
     * @param x to the right, within ±{@value OwnPoints#REACH}
     * @param y upwards, within ±{@value OwnPoints#REACH}
     * @param label its class, 0 to {@value OwnPoints#CLASSES} − 1
     */
    public record OwnPoint(double x, double y, int label) {
        public OwnPoint {
            if (!(Math.abs(x) <= REACH) || !(Math.abs(y) <= REACH) || label < 0 || label >= CLASSES) {
                throw new IllegalArgumentException("no point of class " + label + " at " + x + ", " + y);
            }
        }
    }

    public OwnPoints {
        points = List.copyOf(points);
        if (points.size() > MOST) {
            throw new IllegalArgumentException(points.size() + " points are too many: take up to " + MOST);
        }
    }

    /** These and one more; these themselves if they are as many as can be. */
    public OwnPoints with(OwnPoint point) {
        return points.size() == MOST
                ? this
                : new OwnPoints(Stream.concat(points.stream(), Stream.of(point)).toList());
    }

    /** These without the one nearest to ({@code x}, {@code y}), if one lies within {@code distance}. */
    public OwnPoints without(double x, double y, double distance) {
        int nearest = -1;
        double least = distance;
        for (int i = 0; i < points.size(); i++) {
            double away = Math.hypot(points.get(i).x() - x, points.get(i).y() - y);
            if (away <= least) {
                least = away;
                nearest = i;
            }
        }
        if (nearest < 0) {
            return this;
        }
        return new OwnPoints(
                Stream.concat(points.subList(0, nearest).stream(), points.subList(nearest + 1, points.size()).stream())
                        .toList());
    }

    /** Whether there are points of two classes at least, so that there is something to tell apart. */
    public boolean isEnough() {
        return points.stream().mapToInt(OwnPoint::label).distinct().count() >= 2;
    }

    /** What a net can learn; empty without points. */
    public Optional<PlanePoints> plane() {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        float[] values = new float[2 * points.size()];
        int[] labels = new int[points.size()];
        int most = 1;
        for (int i = 0; i < labels.length; i++) {
            OwnPoint point = points.get(i);
            values[2 * i] = (float) point.x();
            values[2 * i + 1] = (float) point.y();
            labels[i] = point.label();
            most = Math.max(most, labels[i]);
        }
        return Optional.of(new PlanePoints(Matrix.wrap(labels.length, 2, values), labels, most + 1));
    }
}
