package latentfx.math;

import java.util.Optional;

/**
 * The Cholesky factor L of a symmetric matrix A = L·Lᵀ, row by row on the calling thread (Golub and Van Loan, Matrix
 * Computations, 4.2 and 4.3): for small matrices and for narrow bands, of which only the band is stored. For large
 * dense matrices use {@link BlockedCholesky}.
 */
public final class Cholesky {
    /** Pivots below this fraction of the largest diagonal entry are treated as 0. */
    private static final double NEGLIGIBLE = 1e-12;

    private Cholesky() {}

    /**
     * Factorises a positive definite matrix in place.
     *
     * @param rows rows of the lower triangle in the layout of {@link LowerTriangle}; overwritten by the factor
     * @return empty if the matrix is not positive definite
     */
    static Optional<LowerTriangle> ofDefinite(double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            double pivot = eliminate(rows, i);
            if (!(pivot > 0)) {
                return Optional.empty();
            }
            rows[i][rows[i].length - 1] = Math.sqrt(pivot);
        }
        return Optional.of(new LowerTriangle(rows));
    }

    /**
     * Factorises a positive semidefinite matrix. A direction of variance 0, such as an unused code unit, gets a column
     * of zeros.
     *
     * @param matrix {@code size} rows of {@code size} numbers, of which the lower triangle is read
     */
    public static LowerTriangle ofSemidefinite(double[] matrix, int size) {
        double[][] rows = new double[size][];
        double largest = 0;
        for (int i = 0; i < size; i++) {
            rows[i] = new double[i + 1];
            System.arraycopy(matrix, i * size, rows[i], 0, i + 1);
            largest = Math.max(largest, rows[i][i]);
        }
        for (int i = 0; i < size; i++) {
            double pivot = eliminate(rows, i);
            rows[i][i] = pivot > NEGLIGIBLE * largest ? Math.sqrt(pivot) : 0;
        }
        return new LowerTriangle(rows);
    }

    /** Computes row {@code index} of the factor except its diagonal entry; returns the pivot. */
    private static double eliminate(double[][] rows, int index) {
        double[] row = rows[index];
        int first = LowerTriangle.first(row, index);
        for (int column = first; column <= index; column++) {
            double[] above = rows[column];
            int firstAbove = LowerTriangle.first(above, column);
            double rest = row[column - first];
            for (int k = Math.max(first, firstAbove); k < column; k++) {
                rest -= row[k - first] * above[k - firstAbove];
            }
            if (column == index) {
                return rest;
            }
            double diagonal = above[above.length - 1];
            row[column - first] = diagonal == 0 ? 0 : rest / diagonal;
        }
        throw new IllegalArgumentException("row " + index + " of a triangle has no diagonal entry");
    }
}
