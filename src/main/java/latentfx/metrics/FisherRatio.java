package latentfx.metrics;

import java.util.Optional;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import latentfx.math.NotFiniteException;

/**
 * How far classes lie apart for their own width: {@code tr S_b / tr S_w}, the variance of the class means about the common
 * mean over the variance of the samples about the mean of their class (after Fisher 1936; the trace form does not depend on
 * the scale or rotation of the codes). 0 where all class means coincide; there is no upper bound.
 *
 * @param ratio the ratio, 0 or more
 * @param error its standard error by the delete-a-group jackknife over 20 groups
 */
public record FisherRatio(double ratio, double error) {
    /**
     * The ratio over all {@code points} (one per row); empty with fewer than two classes, where no class varies, if there
     * are not more than twice as many points as jackknife groups, or if a value is not finite.
     *
     * @param labels class of each row, 0 or more
     * @throws IllegalArgumentException if there is not one label per row or a label is negative
     */
    public static Optional<FisherRatio> of(Matrix points, int[] labels) {
        int classes = Labels.classes(points, labels);
        if (points.rows() <= 2 * Jackknife.GROUPS || !NotFiniteException.isFinite(points)) {
            return Optional.empty();
        }
        Sums sums = new Sums(points, labels, classes);
        double ratio = sums.ratioWithout(-1);
        double error = Jackknife.error(sums::ratioWithout);
        return Double.isFinite(ratio) && Double.isFinite(error) && sums.present() > 1
                ? Optional.of(new FisherRatio(ratio, error))
                : Optional.empty();
    }

    /** Counts, sums and squared lengths of each class in each jackknife group, about the common mean. */
    private static final class Sums {
        private final int columns;
        private final int[][] counts;
        private final double[][][] sums;
        private final double[] squares = new double[Jackknife.GROUPS];

        Sums(Matrix points, int[] labels, int classes) {
            columns = points.columns();
            counts = new int[Jackknife.GROUPS][classes];
            sums = new double[Jackknife.GROUPS][classes][columns];
            double[] mean = Columns.mean(points);
            float[] row = new float[columns];
            for (int i = 0; i < labels.length; i++) {
                points.copyRows(i, 1, row, 0);
                int group = i % Jackknife.GROUPS;
                counts[group][labels[i]]++;
                for (int d = 0; d < columns; d++) {
                    double off = row[d] - mean[d];
                    sums[group][labels[i]][d] += off;
                    squares[group] += off * off;
                }
            }
        }

        long present() {
            long present = 0;
            for (int label = 0; label < counts[0].length; label++) {
                present += count(label, -1) > 0 ? 1 : 0;
            }
            return present;
        }

        private int count(int label, int without) {
            int count = 0;
            for (int group = 0; group < counts.length; group++) {
                count += group == without ? 0 : counts[group][label];
            }
            return count;
        }

        private double sum(int label, int dimension, int without) {
            double sum = 0;
            for (int group = 0; group < sums.length; group++) {
                sum += group == without ? 0 : sums[group][label][dimension];
            }
            return sum;
        }

        double ratioWithout(int without) {
            double ofMeans = 0; // Σ n_c |mean_c|²
            double[] all = new double[columns];
            int total = 0;
            for (int label = 0; label < counts[0].length; label++) {
                int count = count(label, without);
                total += count;
                for (int d = 0; d < columns && count > 0; d++) {
                    double sum = sum(label, d, without);
                    all[d] += sum;
                    ofMeans += sum * sum / count;
                }
            }
            double ofMean = 0;
            for (double sum : all) {
                ofMean += sum * sum / total;
            }
            double square = 0;
            for (int group = 0; group < squares.length; group++) {
                square += group == without ? 0 : squares[group];
            }
            double within = square - ofMeans;
            return within > 1e-12 * square ? Math.max(0, ofMeans - ofMean) / within : Double.NaN;
        }
    }
}
