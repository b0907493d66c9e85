package latentfx.math;

import java.util.Optional;

/**
 * A system of linear equations whose matrix is symmetric, positive definite and zero but near the diagonal, such as the
 * normal equations of a least-squares problem along a chain.
 */
public final class BandedSystem {
    private final double[][] lower;
    private final double[] right;

    /**
     * A system of zeros.
     *
     * @param size how many equations, and unknowns
     * @param band how many entries of a row are kept, from the diagonal to the left, the diagonal included
     */
    public BandedSystem(int size, int band) {
        lower = new double[size][];
        for (int row = 0; row < size; row++) {
            lower[row] = new double[Math.min(row + 1, band)];
        }
        right = new double[size];
    }

    /** Adds {@code value} to an entry of the lower half; {@code row - column} from 0 to below the band. */
    public void add(int row, int column, double value) {
        lower[row][column - LowerTriangle.first(lower[row], row)] += value;
    }

    /** Adds {@code value} to the right side of an equation. */
    public void addRight(int row, double value) {
        right[row] += value;
    }

    /**
     * The solution with the diagonal made {@code 1 + damping} times as large (Marquardt 1963).
     *
     * @return empty if the matrix is not positive definite
     */
    public Optional<double[]> solve(double damping) {
        double[][] damped = new double[lower.length][];
        for (int row = 0; row < damped.length; row++) {
            double[] now = lower[row].clone();
            int diagonal = now.length - 1;
            now[diagonal] = now[diagonal] * (1 + damping) + Double.MIN_NORMAL;
            damped[row] = now;
        }
        return Cholesky.ofDefinite(damped).map(factor -> {
            double[] solution = right.clone();
            factor.solve(solution);
            return solution;
        });
    }
}
