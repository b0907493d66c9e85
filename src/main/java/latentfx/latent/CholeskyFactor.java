package latentfx.latent;

/**
 * The lower triangle L with LLᵀ = A of a symmetric matrix that is nowhere negative. A direction without any variance, such
 * as that of a unit which a model has switched off, gets a column of zeros in place of a failure.
 */
final class CholeskyFactor {
    /** Pivots below this share of the largest diagonal entry are rounding errors of a zero. */
    private static final double NOTHING = 1e-12;

    private final int size;
    private final double[] lower;

    /** Factors {@code matrix}, {@code size} rows of {@code size} numbers, of which the lower triangle is read. */
    CholeskyFactor(double[] matrix, int size) {
        this.size = size;
        lower = new double[size * size];
        double largest = 0;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, matrix[i * size + i]);
        }
        for (int column = 0; column < size; column++) {
            double pivot = rest(matrix, column, column);
            if (pivot > NOTHING * largest) {
                double root = Math.sqrt(pivot);
                lower[column * size + column] = root;
                for (int row = column + 1; row < size; row++) {
                    lower[row * size + column] = rest(matrix, row, column) / root;
                }
            }
        }
    }

    private double rest(double[] matrix, int row, int column) {
        double rest = matrix[row * size + column];
        for (int k = 0; k < column; k++) {
            rest -= lower[row * size + k] * lower[column * size + k];
        }
        return rest;
    }

    /** Writes {@code L x} to {@code product}. */
    void multiply(double[] x, double[] product) {
        for (int row = 0; row < size; row++) {
            double sum = 0;
            for (int column = 0; column <= row; column++) {
                sum += lower[row * size + column] * x[column];
            }
            product[row] = sum;
        }
    }

    /** The square root of the determinant of A. */
    double rootDeterminant() {
        double product = 1;
        for (int i = 0; i < size; i++) {
            product *= lower[i * size + i];
        }
        return product;
    }
}
