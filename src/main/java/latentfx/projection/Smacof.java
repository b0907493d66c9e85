package latentfx.projection;

import latentfx.math.Halves;
import latentfx.math.Samples;
import latentfx.math.SquaredDistances;

/**
 * Metric multidimensional scaling of points on a plane by majorisation: SMACOF (de Leeuw 1977; Borg and Groenen, Modern
 * Multidimensional Scaling, 8). Each step moves all points to the minimum of a quadratic function that majorises the
 * stress and touches it at the current positions (the Guttman transform), so the stress never increases.
 */
final class Smacof {
    private final float[][] wanted;
    private final double wantedSquares;
    private double[] x;
    private double[] y;
    private double[] nextX;
    private double[] nextY;

    /**
     * Begins at the map {@code start}.
     *
     * @param wanted target distances between all points, symmetric, n × n; 4·n² bytes
     * @param start x and y of one point after the other; not modified
     */
    Smacof(float[][] wanted, double[] start) {
        this.wanted = wanted;
        int n = wanted.length;
        x = new double[n];
        y = new double[n];
        nextX = new double[n];
        nextY = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = start[2 * i];
            y[i] = start[2 * i + 1];
        }
        wantedSquares = Halves.sum(n, (from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) {
                for (int j = 0; j < i; j++) {
                    sum += (double) wanted[i][j] * wanted[i][j];
                }
            }
            return sum;
        });
    }

    /**
     * Euclidean distances between all points.
     *
     * @param between called before each row on either of two threads; whatever it throws ends the work
     */
    static float[][] distances(Samples points, Runnable between) {
        float[][] wanted = new float[points.rows()][];
        SquaredDistances squared = SquaredDistances.to(points);
        Halves.run(
                points.rows(),
                (from, to) -> squared.forRows(from, to, (row, found) -> {
                    between.run();
                    float[] distances = new float[found.length];
                    for (int j = 0; j < distances.length; j++) {
                        distances[j] = row == j ? 0 : (float) (Math.sqrt(Math.max(0, found[j])) * squared.unit());
                    }
                    wanted[row] = distances;
                }));
        return wanted;
    }

    /**
     * One step.
     *
     * @param between called before each point on either of two threads; whatever it throws ends the step
     * @return the raw stress before the step: squared differences between map and target distances, summed over all
     *     pairs
     */
    double step(Runnable between) {
        double stress = Halves.sum(x.length, (from, to) -> {
            double sum = 0;
            for (int i = from; i < to; i++) {
                between.run();
                sum += move(i);
            }
            return sum;
        });
        double[] formerX = x;
        double[] formerY = y;
        x = nextX;
        y = nextY;
        nextX = formerX;
        nextY = formerY;
        return stress / 2;
    }

    /** Moves one point; returns its part of the stress. */
    private double move(int i) {
        float[] row = wanted[i];
        double toX = 0;
        double toY = 0;
        double stress = 0;
        for (int j = 0; j < row.length; j++) {
            double acrossBy = x[i] - x[j];
            double upBy = y[i] - y[j];
            double distance = Math.sqrt(acrossBy * acrossBy + upBy * upBy);
            double off = distance - row[j];
            stress += off * off;
            if (distance > 0) {
                double ratio = row[j] / distance;
                toX += ratio * acrossBy;
                toY += ratio * upBy;
            }
        }
        nextX[i] = toX / row.length;
        nextY[i] = toY / row.length;
        return stress;
    }

    /** {@code stress} as a fraction of the sum of squared target distances; 0 where all of those are 0. */
    double normalised(double stress) {
        return wantedSquares > 0 ? stress / wantedSquares : 0;
    }

    /** The current map: x and y of one point after the other. */
    double[] map() {
        double[] at = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            at[2 * i] = x[i];
            at[2 * i + 1] = y[i];
        }
        return at;
    }
}
