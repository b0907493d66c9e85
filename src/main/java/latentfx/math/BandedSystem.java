package latentfx.math;

import java.util.Optional;

/**
 * A linear system with a symmetric, positive definite band matrix, such as the normal equations of a least-squares
 * problem along a chain.
 */
public final class BandedSystem {
    private final double[][] lower;
    private final double[] right;

    /**
     * A system whose coefficients are all 0.
     *
     * @param size number of equations and of unknowns
     * @param band number of stored entries per row, the diagonal and those to its left
     */
    public BandedSystem(int size, int band) {
        lower = new double[size][];
        for (int row = 0; row < size; row++) {
            lower[row] = new double[Math.min(row + 1, band)];
        }
        right = new double[size];
    }

    /**
     * Adds {@code value} to an entry of the lower triangle; {@code row - column} must be from 0 to {@code band} − 1.
     */
    public void add(int row, int column, double value) {
        lower[row][column - LowerTriangle.first(lower[row], row)] += value;
    }

    /** Adds {@code value} to the right-hand side of an equation. */
    public void addRight(int row, double value) {
        right[row] += value;
    }

    /**
     * Solves the system with the diagonal multiplied by {@code 1 + damping} (Marquardt 1963).
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
