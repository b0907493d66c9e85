package latentfx.analysis.distances;

import java.util.ArrayList;
import java.util.List;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;

/**
 * The relative contrast of distances in cubes of more and more dimensions: the curse of dimensionality as a curve, on which
 * other data can be placed.
 *
 * @param points by dimensions, two or more; contrast falls from each to the next
 */
public record CubeCurve(List<Point> points) {
    /** Points that are asked, in each cube. */
    public static final int POINTS = 1000;

    /** Points that ask. */
    public static final int QUERIES = 100;

    /** Most cubes whose contrasts are averaged; fewer where there are many dimensions, whose contrasts vary less. */
    private static final int MOST_CUBES = 20;

    private static final int ENOUGH = 400;

    /** The cubes that are drawn. */
    public static final List<Integer> DIMENSIONS =
            List.of(2, 3, 4, 5, 7, 10, 14, 20, 30, 50, 70, 100, 140, 200, 300, 500, 700, 1000);

    private static final long SEEDS = 1_000_003;

    public CubeCurve {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).dimensions() <= points.get(i - 1).dimensions()
                    || points.get(i).contrast() >= points.get(i - 1).contrast()) {
                throw new IllegalArgumentException(
                        "a curve does not go from " + points.get(i - 1) + " to " + points.get(i));
            }
        }
        if (points.size() < 2) {
            throw new IllegalArgumentException(points.size() + " points are no curve");
        }
    }

    /**
     * A place on the curve.
     *
     * @param dimensions of the cube
     * @param contrast {@link RelativeContrast#median} of {@value #POINTS} points and {@value #QUERIES} queries
     */
    public record Point(double dimensions, double contrast) {}

    /**
     * Where other data stands beside cubes.
     *
     * @param dimensions of the cube that is most like it; the first or last cube where it is {@code beyond}
     * @param beyond −1 where the data has more contrast than the first cube, 1 where it has less than the last, else 0
     */
    public record Like(double dimensions, int beyond) {}

    /**
     * Draws the cubes and measures them; the same each time.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static CubeCurve measure(Cancellation cancellation) {
        List<Point> points = new ArrayList<>();
        for (int dimensions : DIMENSIONS) {
            int cubes = Math.max(1, Math.min(MOST_CUBES, ENOUGH / dimensions));
            double sum = 0;
            for (int cube = 0; cube < cubes; cube++) {
                cancellation.throwIfCancelled();
                sum += RelativeContrast.median(cube(dimensions, cube), QUERIES);
            }
            points.add(new Point(dimensions, sum / cubes));
        }
        return new CubeCurve(points);
    }

    /** The points of a cube, with the queries behind them; the same for the same seed. */
    public static Matrix cube(int dimensions, long seed) {
        return UniformCube.points(POINTS + QUERIES, dimensions, seed * SEEDS + dimensions);
    }

    /** The cube whose contrast is {@code contrast}, between those drawn by logarithms of both. */
    public Like like(double contrast) {
        if (contrast >= points.get(0).contrast()) {
            return new Like(points.get(0).dimensions(), contrast > points.get(0).contrast() ? -1 : 0);
        }
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point after = points.get(i);
            if (contrast >= after.contrast()) {
                double share = Math.log(before.contrast() / contrast) / Math.log(before.contrast() / after.contrast());
                return new Like(before.dimensions() * Math.pow(after.dimensions() / before.dimensions(), share), 0);
            }
        }
        return new Like(points.get(points.size() - 1).dimensions(), 1);
    }

    /** The contrast of a cube of {@code dimensions}; that of the first or last cube beyond those. */
    public double contrast(double dimensions) {
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            Point after = points.get(i);
            if (dimensions <= after.dimensions()) {
                double share = Math.log(Math.max(1, dimensions / before.dimensions()))
                        / Math.log(after.dimensions() / before.dimensions());
                return before.contrast() * Math.pow(after.contrast() / before.contrast(), share);
            }
        }
        return points.get(points.size() - 1).contrast();
    }
}
