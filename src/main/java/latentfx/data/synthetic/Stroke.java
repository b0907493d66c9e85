package latentfx.data.synthetic;

import java.util.Arrays;

/**
 * The path of a pen from pen-down to pen-up: a polyline with points close enough together to look smooth. Coordinates
 * are in heights of a digit, x to the right and y down.
 *
 * @param x one coordinate a point
 * @param y one coordinate a point
 */
record Stroke(double[] x, double[] y) {
    private static final int STEPS = 7;
    private static final double PERCENT = 0.01;

    /**
     * Reads a stroke from its text: {@code -} for straight lines or {@code ~} for a smooth curve, then the points that
     * it goes through as {@code x,y} in hundredths of a digit's height. A smooth curve that ends where it began is
     * smooth there too.
     */
    static Stroke parse(String text) {
        String[] words = text.split(" ", -1);
        double[][] points = Arrays.stream(words, 1, words.length)
                .map(word -> Arrays.stream(word.split(",", -1))
                        .mapToDouble(number -> Integer.parseInt(number) * PERCENT)
                        .toArray())
                .toArray(double[][]::new);
        return words[0].equals("~") ? smooth(points) : through(points);
    }

    private static Stroke through(double[][] points) {
        return new Stroke(
                Arrays.stream(points).mapToDouble(point -> point[0]).toArray(),
                Arrays.stream(points).mapToDouble(point -> point[1]).toArray());
    }

    /** Centripetal Catmull-Rom: unlike the uniform kind it makes no loop where points lie unevenly. */
    private static Stroke smooth(double[][] points) {
        int last = points.length - 1;
        boolean closed = Arrays.equals(points[0], points[last]);
        double[][] dense = new double[last * STEPS + 1][];
        for (int span = 0; span < last; span++) {
            double[] a = points[span];
            double[] b = points[span + 1];
            double[] before = span > 0 ? points[span - 1] : closed ? points[last - 1] : mirrored(a, b);
            double[] after = span + 2 <= last ? points[span + 2] : closed ? points[1] : mirrored(b, a);
            for (int step = 0; step < STEPS; step++) {
                dense[span * STEPS + step] = between(before, a, b, after, (double) step / STEPS);
            }
        }
        dense[last * STEPS] = points[last];
        return through(dense);
    }

    private static double[] mirrored(double[] centre, double[] point) {
        return new double[] {2 * centre[0] - point[0], 2 * centre[1] - point[1]};
    }

    private static double[] between(double[] before, double[] a, double[] b, double[] after, double t) {
        double left = Math.sqrt(distance(before, a));
        double span = Math.sqrt(distance(a, b));
        double right = Math.sqrt(distance(b, after));
        double[] point = new double[2];
        for (int axis = 0; axis < 2; axis++) {
            double rise = (b[axis] - a[axis]) / span;
            double in = (a[axis] - before[axis]) / left;
            double out = (after[axis] - b[axis]) / right;
            double atA = (in * span + rise * left) / (left + span) * span;
            double atB = (rise * right + out * span) / (span + right) * span;
            point[axis] = hermite(a[axis], b[axis], atA, atB, t);
        }
        return point;
    }

    private static double hermite(double from, double to, double slopeFrom, double slopeTo, double t) {
        double s = 1 - t;
        return s * s * ((1 + 2 * t) * from + t * slopeFrom) + t * t * ((1 + 2 * s) * to - s * slopeTo);
    }

    private static double distance(double[] a, double[] b) {
        return StrictMath.hypot(a[0] - b[0], a[1] - b[1]);
    }

    /** Number of points. */
    int points() {
        return x.length;
    }

    /** The length of the piece that ends at {@code point}. */
    double pieceLength(int point) {
        return Math.sqrt((x[point] - x[point - 1]) * (x[point] - x[point - 1])
                + (y[point] - y[point - 1]) * (y[point] - y[point - 1]));
    }

    /** This stroke translated so that {@code (originX, originY)} becomes (0, 0). */
    Stroke from(double originX, double originY) {
        return new Stroke(
                Arrays.stream(x).map(value -> value - originX).toArray(),
                Arrays.stream(y).map(value -> value - originY).toArray());
    }
}
