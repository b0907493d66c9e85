package latentfx.projection;

import java.util.function.Consumer;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Computes the covariance of the columns of a matrix in double precision, in blocks of rows so that 784 columns fit the
 * cache.
 */
final class Covariance {
    static final int ROWS_AT_ONCE = 64;
    static final int BLOCKS_PER_REPORT = 16;

    private final int columns;
    private final double[] sums;

    Covariance(int columns) {
        this.columns = columns;
        this.sums = new double[columns * columns];
    }

    /**
     * The full symmetric matrix, row-major, divisor {@code rows - 1} (1 for a single row).
     *
     * @param progress called every thousand rows, in rows
     * @param cancellation checked every {@value #ROWS_AT_ONCE} rows
     */
    static double[] of(Samples points, double[] mean, Consumer<Progress> progress, Cancellation cancellation) {
        Covariance covariance = new Covariance(points.columns());
        float[] raw = new float[ROWS_AT_ONCE * points.columns()];
        double[][] centred = new double[ROWS_AT_ONCE][points.columns()];
        for (int from = 0; from < points.rows(); from += ROWS_AT_ONCE) {
            int count = Math.min(ROWS_AT_ONCE, points.rows() - from);
            points.copyRows(from, count, raw, 0);
            for (int row = 0; row < ROWS_AT_ONCE; row++) {
                for (int d = 0; d < mean.length; d++) {
                    // Rows past the end of the table count as the mean: they add nothing.
                    centred[row][d] = row < count ? raw[row * mean.length + d] - mean[d] : 0;
                }
            }
            cancellation.throwIfCancelled();
            covariance.add(centred);
            if (from / ROWS_AT_ONCE % BLOCKS_PER_REPORT == 0) {
                progress.accept(new Progress(from + count, points.rows()));
            }
        }
        return covariance.finish(Math.max(1, points.rows() - 1));
    }

    void add(double[][] centred) {
        for (int i = 0; i < columns; i++) {
            for (int row = 0; row < ROWS_AT_ONCE; row += 4) {
                addFour(i, centred[row], centred[row + 1], centred[row + 2], centred[row + 3]);
            }
        }
    }

    /** Adds four rows' products with column {@code i} to the upper triangle. */
    private void addFour(int i, double[] a, double[] b, double[] c, double[] d) {
        double[] target = sums;
        double ai = a[i];
        double bi = b[i];
        double ci = c[i];
        double di = d[i];
        int at = i * columns;
        int end = columns;
        for (int j = i; j < end; j++) {
            target[at + j] += (ai * a[j] + bi * b[j]) + (ci * c[j] + di * d[j]);
        }
    }

    double[] finish(int divisor) {
        for (int i = 0; i < columns; i++) {
            for (int j = i; j < columns; j++) {
                double value = sums[i * columns + j] / divisor;
                sums[i * columns + j] = value;
                sums[j * columns + i] = value;
            }
        }
        return sums;
    }
}
