package latentfx.analysis.arena;

import latentfx.math.Matrix;
import latentfx.math.SplitMix64;

/** Points on two rings of one size that go through each other; from one ring no way leads to the other. */
final class LinkedRings implements Sheet {
    private static final double RADIUS = 5;

    private final double[] angle;

    private LinkedRings(double[] angle) {
        this.angle = angle;
    }

    /** Points at random angles, by turns on the first and on the second ring. */
    static LinkedRings random(int count, SplitMix64 random) {
        double[] angle = new double[count];
        for (int i = 0; i < count; i++) {
            angle[i] = random.between(0, 2 * Math.PI);
        }
        return new LinkedRings(angle);
    }

    /** The points in space, one a row. */
    Matrix points() {
        float[] values = new float[3 * angle.length];
        for (int i = 0; i < angle.length; i++) {
            double[] at = at(i % 2, angle[i]);
            for (int axis = 0; axis < 3; axis++) {
                values[3 * i + axis] = (float) at[axis];
            }
        }
        return Matrix.wrap(angle.length, 3, values);
    }

    private static double[] at(int ring, double angle) {
        double x = RADIUS * Math.cos(angle);
        double across = RADIUS * Math.sin(angle);
        return ring == 0 ? new double[] {x, across, 0} : new double[] {x + RADIUS, 0, across};
    }

    @Override
    public int size() {
        return angle.length;
    }

    /** The first ring counts from 0 to 2π, the second on to 4π. */
    @Override
    public double along(int point) {
        return angle[point] + point % 2 * 2 * Math.PI;
    }

    @Override
    public boolean flattens() {
        return false;
    }

    @Override
    public double length(int point) {
        return RADIUS * angle[point];
    }

    @Override
    public double height(int point) {
        return 0;
    }

    @Override
    public boolean hasHeight() {
        return false;
    }

    /** Once round a ring. */
    @Override
    public double extent() {
        return 2 * Math.PI * RADIUS;
    }

    /** The angle from one point to another, the shorter way round, from −π to π. */
    private double turn(int one, int other) {
        return Math.IEEEremainder(angle[other] - angle[one], 2 * Math.PI);
    }

    @Override
    public double distance(int one, int other) {
        return one % 2 == other % 2 ? RADIUS * Math.abs(turn(one, other)) : Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean apart(int one, int other) {
        return one % 2 != other % 2 || Math.abs(turn(one, other)) > Math.PI / 2;
    }

    @Override
    public double[] between(int one, int other, double share) {
        if (one % 2 != other % 2) {
            throw new IllegalArgumentException("points " + one + " and " + other + " are on different rings");
        }
        return at(one % 2, angle[one] + share * turn(one, other));
    }

    @Override
    public double off(double[] position) {
        double first = Math.hypot(Math.hypot(position[0], position[1]) - RADIUS, position[2]);
        double second = Math.hypot(Math.hypot(position[0] - RADIUS, position[2]) - RADIUS, position[1]);
        return Math.min(first, second);
    }
}
