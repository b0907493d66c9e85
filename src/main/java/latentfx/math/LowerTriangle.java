package latentfx.math;

/**
 * A lower triangular matrix L, such as the Cholesky factor of A = L·Lᵀ. Each row is stored from its first possibly
 * nonzero column to the diagonal, so that dense and band matrices have the same interface. Safe for reading by several
 * threads.
 */
public final class LowerTriangle {
    private final double[][] rows;

    /**
     * Wraps {@code rows} without copying them.
     *
     * @param rows row i holds the entries of the last {@code rows[i].length} columns up to column i, the diagonal's last:
     *     1 to i + 1 of them
     */
    LowerTriangle(double[][] rows) {
        this.rows = rows;
    }

    /** The number of rows and of columns. */
    public int size() {
        return rows.length;
    }

    /** The entry at {@code row} and {@code column}, which must not be above the diagonal. */
    public double at(int row, int column) {
        int stored = column - first(rows[row], row);
        return stored < 0 ? 0 : rows[row][stored];
    }

    /** The first stored column of a row. */
    static int first(double[] row, int index) {
        return index + 1 - row.length;
    }

    /** Writes {@code L·x} to {@code product}. */
    public void multiply(double[] x, double[] product) {
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            int first = first(row, i);
            double sum = 0;
            for (int k = 0; k < row.length; k++) {
                sum += row[k] * x[first + k];
            }
            product[i] = sum;
        }
    }

    /** Replaces {@code right} by the solution x of L·Lᵀ·x = {@code right}; no diagonal entry may be 0. */
    public void solve(double[] right) {
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            int first = first(row, i);
            double value = right[i];
            for (int k = 0; k < row.length - 1; k++) {
                value -= row[k] * right[first + k];
            }
            right[i] = value / row[row.length - 1];
        }
        for (int i = rows.length - 1; i >= 0; i--) {
            double[] row = rows[i];
            int first = first(row, i);
            double value = right[i] / row[row.length - 1];
            right[i] = value;
            for (int k = 0; k < row.length - 1; k++) {
                right[first + k] -= row[k] * value;
            }
        }
    }

    /** The determinant of L, which is the square root of the determinant of L·Lᵀ. */
    public double determinant() {
        double product = 1;
        for (double[] row : rows) {
            product *= row[row.length - 1];
        }
        return product;
    }
}
