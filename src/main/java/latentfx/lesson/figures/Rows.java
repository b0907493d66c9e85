package latentfx.lesson.figures;

import java.util.Arrays;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.Quantile;

/** Small helpers on rows of matrices. */
final class Rows {
    private Rows() {}

    /** The rows of {@code all} at {@code indices}. */
    static Matrix at(Matrix all, int[] indices) {
        return all.at(indices);
    }

    /** {@code count} rows of {@code all} at even distances. */
    static int[] even(int count, int all) {
        return IntStream.range(0, count)
                .map(i -> (int) ((long) i * all / count))
                .toArray();
    }

    /** {@code (1 − t)·from + t·to}, row by row. */
    static Matrix between(Matrix from, Matrix to, double t) {
        float[] a = from.toArray();
        float[] b = to.toArray();
        for (int i = 0; i < a.length; i++) {
            a[i] = (float) ((1 - t) * a[i] + t * b[i]);
        }
        return Matrix.wrap(from.rows(), from.columns(), a);
    }

    /** The quantile {@code share} of {@code values}, linear between order statistics. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Quantile.ofSorted(sorted, share);
    }
}
