package latentfx.math;

import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The Cholesky factor L of a large dense matrix A = L·Lᵀ, symmetric and positive definite, in blocks of columns on at most two
 * threads (Golub and Van Loan, Matrix Computations, 4.2).
 */
public final class BlockedCholesky {
    private static final int BLOCK = 64;

    private BlockedCholesky() {}

    /**
     * Factorises a matrix in place.
     *
     * @param lower rows 0 to n − 1 of the lower triangle, row i with i + 1 entries; holds the factor afterwards
     * @param columnsDone called after each block, on the calling thread, with the number of columns done
     * @param between called before each row on either thread; whatever it throws ends the work
     * @return empty if the matrix is not positive definite
     */
    public static Optional<LowerTriangle> of(double[][] lower, IntConsumer columnsDone, Runnable between) {
        int n = lower.length;
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(n, from + BLOCK);
            if (!factorBlock(lower, from, to)) {
                return Optional.empty();
            }
            double[][] panel = new double[to - from][n];
            int begin = from;
            // Alternate rows, since the lower ones are longer.
            Halves.run(2, (first, last) -> {
                for (int half = first; half < last; half++) {
                    for (int i = to + half; i < n; i += 2) {
                        solveRow(lower, begin, to, lower[i]);
                        for (int k = begin; k < to; k++) {
                            panel[k - begin][i] = lower[i][k];
                        }
                    }
                }
            });
            Halves.run(2, (first, last) -> {
                for (int half = first; half < last; half++) {
                    for (int i = to + half; i < n; i += 2) {
                        between.run();
                        update(lower[i], panel, begin, to, i);
                    }
                }
            });
            columnsDone.accept(to);
        }
        return Optional.of(new LowerTriangle(lower));
    }

    /** Factorises a diagonal block; returns false if it is not positive definite. */
    private static boolean factorBlock(double[][] lower, int from, int to) {
        for (int i = from; i < to; i++) {
            double[] row = lower[i];
            solveRow(lower, from, i, row);
            double pivot = row[i];
            for (int k = from; k < i; k++) {
                pivot -= row[k] * row[k];
            }
            if (!(pivot > 0)) {
                return false;
            }
            row[i] = Math.sqrt(pivot);
        }
        return true;
    }

    /**
     * Computes columns {@code from} to {@code to} of a row below the block, after the earlier columns have been
     * subtracted.
     */
    private static void solveRow(double[][] lower, int from, int to, double[] row) {
        for (int j = from; j < to; j++) {
            double[] above = lower[j];
            double value = row[j];
            for (int k = from; k < j; k++) {
                value -= row[k] * above[k];
            }
            row[j] = value / above[j];
        }
    }

    /** Subtracts the product of the block's columns from the columns to their right. */
    private static void update(double[] row, double[][] panel, int from, int to, int i) {
        int k = from;
        for (; k + 4 <= to; k += 4) {
            double r0 = row[k];
            double r1 = row[k + 1];
            double r2 = row[k + 2];
            double r3 = row[k + 3];
            double[] p0 = panel[k - from];
            double[] p1 = panel[k - from + 1];
            double[] p2 = panel[k - from + 2];
            double[] p3 = panel[k - from + 3];
            for (int j = to; j <= i; j++) {
                row[j] -= (r0 * p0[j] + r1 * p1[j]) + (r2 * p2[j] + r3 * p3[j]);
            }
        }
        for (; k < to; k++) {
            double r = row[k];
            double[] p = panel[k - from];
            for (int j = to; j <= i; j++) {
                row[j] -= r * p[j];
            }
        }
    }
}
