package latentfx.analysis.arena;

import latentfx.math.Matrix;
import latentfx.math.SplitMix64;

/** Points on a sphere, evenly at random; ways within it are arcs of great circles, and no map keeps them all. */
final class BallSurface implements Sheet {
    private static final double RADIUS = 5;
    private static final double NEGLIGIBLE = 1e-9;

    private final double[][] directions;

    private BallSurface(double[][] directions) {
        this.directions = directions;
    }

    /** Points whose height and longitude have uniform distributions, which is even on the sphere (Archimedes). */
    static BallSurface random(int count, SplitMix64 random) {
        double[][] directions = new double[count][];
        for (int i = 0; i < count; i++) {
            double up = random.between(-1, 1);
            double longitude = random.between(0, 2 * Math.PI);
            double ring = Math.sqrt(1 - up * up);
            directions[i] = new double[] {ring * Math.cos(longitude), up, ring * Math.sin(longitude)};
        }
        return new BallSurface(directions);
    }

    /** The points in space, one a row. */
    Matrix points() {
        float[] values = new float[3 * directions.length];
        for (int i = 0; i < directions.length; i++) {
            for (int axis = 0; axis < 3; axis++) {
                values[3 * i + axis] = (float) (RADIUS * directions[i][axis]);
            }
        }
        return Matrix.wrap(directions.length, 3, values);
    }

    @Override
    public int size() {
        return directions.length;
    }

    /** The angle from the lower pole. */
    @Override
    public double along(int point) {
        return Math.acos(-directions[point][1]);
    }

    @Override
    public boolean flattens() {
        return false;
    }

    @Override
    public double length(int point) {
        return RADIUS * along(point);
    }

    @Override
    public double height(int point) {
        return 0;
    }

    @Override
    public boolean hasHeight() {
        return false;
    }

    /** From pole to pole. */
    @Override
    public double extent() {
        return Math.PI * RADIUS;
    }

    private double angle(int one, int other) {
        double[] a = directions[one];
        double[] b = directions[other];
        double cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        double sine =
                Math.hypot(Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2]), a[0] * b[1] - a[1] * b[0]);
        return Math.atan2(sine, cosine);
    }

    @Override
    public double distance(int one, int other) {
        return RADIUS * angle(one, other);
    }

    @Override
    public boolean apart(int one, int other) {
        return angle(one, other) > Math.PI / 2;
    }

    @Override
    public double[] between(int one, int other, double share) {
        double angle = angle(one, other);
        double sine = Math.sin(angle);
        double first = sine < NEGLIGIBLE ? 1 - share : Math.sin((1 - share) * angle) / sine;
        double second = sine < NEGLIGIBLE ? share : Math.sin(share * angle) / sine;
        double[] at = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            at[axis] = RADIUS * (first * directions[one][axis] + second * directions[other][axis]);
        }
        return at;
    }

    @Override
    public double off(double[] position) {
        return Math.abs(Math.hypot(Math.hypot(position[0], position[1]), position[2]) - RADIUS);
    }
}
