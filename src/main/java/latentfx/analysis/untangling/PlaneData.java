package latentfx.analysis.untangling;

import latentfx.math.Matrix;
import latentfx.math.NumpyRandom;

/** The data sets of the plane that classifiers are tried on; a seed gives the points that NumPy and scikit-learn make of it. */
public enum PlaneData {
    /** Two rings, 500 points each, radius 1 and ½ with noise .1: {@code make_circles(1000, factor=.5, noise=.1)}. */
    CIRCLES(42, 2),
    /** Three arms of 500 points each that turn by four radians, the angle with noise .2 (Karpathy, CS231n). */
    SPIRAL(0, 3),
    /** Two half-moons, 500 points each, with noise .1: {@code make_moons(1000, noise=.1)}. */
    MOONS(42, 2);

    private static final int EACH = 500;
    private static final double NOISE = 0.1;
    private static final double TURN = 4;
    private static final double ANGLE_NOISE = 0.2;

    private final long usualSeed;
    private final int classes;

    PlaneData(long usualSeed, int classes) {
        this.usualSeed = usualSeed;
        this.classes = classes;
    }

    /** The points of the seed that texts use: 42 for circles and moons, 0 for the spiral. */
    public PlanePoints points() {
        return points(usualSeed);
    }

    /** The points of {@code seed}. */
    public PlanePoints points(long seed) {
        NumpyRandom random = new NumpyRandom(seed);
        double[] points = new double[2 * EACH * classes];
        int[] labels = new int[EACH * classes];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i / EACH;
            place(points, i, random);
        }
        if (this == SPIRAL) {
            return new PlanePoints(matrix(points), labels, classes);
        }
        int[] order = random.order(labels.length);
        double[] mixed = new double[points.length];
        int[] mixedLabels = new int[labels.length];
        for (int i = 0; i < order.length; i++) {
            mixedLabels[i] = labels[order[i]];
            mixed[2 * i] = points[2 * order[i]] + NOISE * random.normal();
            mixed[2 * i + 1] = points[2 * order[i] + 1] + NOISE * random.normal();
        }
        return new PlanePoints(matrix(mixed), mixedLabels, classes);
    }

    /** Writes point {@code index}; that of the spiral with its noise. */
    private void place(double[] points, int index, NumpyRandom random) {
        int label = index / EACH;
        double along = (double) (index % EACH) / (EACH - 1);
        switch (this) {
            case CIRCLES -> {
                double angle = 2 * Math.PI * (index % EACH) / EACH;
                double radius = label == 0 ? 1 : 0.5;
                points[2 * index] = radius * Math.cos(angle);
                points[2 * index + 1] = radius * Math.sin(angle);
            }
            case MOONS -> {
                double x = Math.cos(Math.PI * along);
                double y = Math.sin(Math.PI * along);
                points[2 * index] = label == 0 ? x : 1 - x;
                points[2 * index + 1] = label == 0 ? y : 0.5 - y;
            }
            case SPIRAL -> {
                double angle = TURN * (label + along) + ANGLE_NOISE * random.normal();
                points[2 * index] = along * Math.sin(angle);
                points[2 * index + 1] = along * Math.cos(angle);
            }
        }
    }

    private static Matrix matrix(double[] points) {
        float[] values = new float[points.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) points[i];
        }
        return Matrix.wrap(values.length / 2, 2, values);
    }
}
