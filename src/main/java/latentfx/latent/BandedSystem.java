package latentfx.latent;

import java.util.Arrays;

/** A symmetric positive definite system whose matrix is zero but near the diagonal, solved by Cholesky's method. */
final class BandedSystem {
    private final int size;
    private final int band;
    private final double[][] lower;
    private final double[] right;

    /** All zero, with {@code band} numbers kept a row, the diagonal included. */
    BandedSystem(int size, int band) {
        this.size = size;
        this.band = band;
        lower = new double[size][band];
        right = new double[size];
    }

    /** Adds {@code value} at a place of the lower half; {@code row - column} from 0 to below the band. */
    void add(int row, int column, double value) {
        lower[row][row - column] += value;
    }

    void addRight(int row, double value) {
        right[row] += value;
    }

    /** The solution with the diagonal made {@code 1 + damping} times as large (Marquardt 1963); empty where there is none. */
    double[] solve(double damping) {
        double[][] factor = new double[size][];
        for (int row = 0; row < size; row++) {
            double[] now = lower[row].clone();
            factor[row] = now;
            now[0] = now[0] * (1 + damping) + Double.MIN_NORMAL;
            int first = Math.max(0, row - band + 1);
            for (int column = first; column <= row; column++) {
                double sum = now[row - column];
                for (int k = Math.max(first, column - band + 1); k < column; k++) {
                    sum -= now[row - k] * factor[column][column - k];
                }
                if (column < row) {
                    now[row - column] = sum / factor[column][0];
                } else if (sum > 0) {
                    now[0] = Math.sqrt(sum);
                } else {
                    return new double[0];
                }
            }
        }
        return substitute(factor);
    }

    private double[] substitute(double[][] factor) {
        double[] solution = Arrays.copyOf(right, size);
        for (int row = 0; row < size; row++) {
            for (int k = Math.max(0, row - band + 1); k < row; k++) {
                solution[row] -= factor[row][row - k] * solution[k];
            }
            solution[row] /= factor[row][0];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = row + 1; k < Math.min(size, row + band); k++) {
                solution[row] -= factor[k][k - row] * solution[k];
            }
            solution[row] /= factor[row][0];
        }
        return solution;
    }
}
