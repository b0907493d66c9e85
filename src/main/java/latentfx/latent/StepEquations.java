package latentfx.latent;

import latentfx.math.BandedSystem;
import latentfx.math.Matrix;

/**
 * The Gauss-Newton equations of {@link PathSmoother}. The residuals are, for each step of the path, the change of the
 * picture {@code f(b) − f(a)}, and the density term {@code c e (b − a)} with the mean emptiness {@code e} at both ends.
 */
final class StepEquations {
    private final double weight;
    private final MeasuredCodes path;
    private final float[] derivatives;
    private final int width;
    private final int pixels;

    /**
     * The equations of {@code path}.
     *
     * @param derivatives derivatives of the pictures at all inner codes, one row for each code and dimension
     */
    StepEquations(double weight, MeasuredCodes path, float[] derivatives) {
        this.weight = weight;
        this.path = path;
        this.derivatives = derivatives;
        width = path.codes().columns();
        pixels = path.pixels();
    }

    /** The normal equations whose solution moves all inner codes. */
    BandedSystem system() {
        BandedSystem system = new BandedSystem((path.count() - 2) * width, 2 * width);
        for (int position = 1; position < path.count() - 1; position++) {
            addPictures(system, position);
        }
        for (int step = 0; step + 1 < path.count(); step++) {
            addDensity(system, step);
        }
        return system;
    }

    private void addPictures(BandedSystem system, int position) {
        int first = (position - 1) * width;
        float[] bend = bend(position);
        for (int d = 0; d < width; d++) {
            system.addRight(first + d, -dot(derivatives, (first + d) * pixels, bend, 0));
            for (int other = 0; other <= d; other++) {
                system.add(first + d, first + other, 2 * products(first + d, first + other));
            }
            for (int other = 0; other < width && position > 1; other++) {
                system.add(first + d, first - width + other, -products(first + d, first - width + other));
            }
        }
    }

    private double products(int one, int other) {
        return dot(derivatives, one * pixels, derivatives, other * pixels);
    }

    /** {@code 2 f(z) − f(before) − f(after)}. */
    private float[] bend(int position) {
        float[] pictures = path.pictures();
        float[] bend = new float[pixels];
        for (int p = 0; p < pixels; p++) {
            bend[p] = 2 * pictures[position * pixels + p]
                    - pictures[(position - 1) * pixels + p]
                    - pictures[(position + 1) * pixels + p];
        }
        return bend;
    }

    /** The density term of one step; its residual is {@code c e Δ}, row {@code r} of which is the dimension {@code r}. */
    private void addDensity(BandedSystem system, int step) {
        double empty = weight * (path.emptiness(step) + path.emptiness(step + 1)) / 2;
        if (empty == 0) {
            return;
        }
        Matrix codes = path.codes();
        double[][] jacobian = new double[width][2 * width];
        double[] residual = new double[width];
        for (int r = 0; r < width; r++) {
            double along = (double) codes.get(step + 1, r) - codes.get(step, r);
            residual[r] = empty * along;
            for (int d = 0; d < width; d++) {
                jacobian[r][d] = weight * along * path.gradient(step)[d] / 2;
                jacobian[r][width + d] = weight * along * path.gradient(step + 1)[d] / 2;
            }
            jacobian[r][r] -= empty;
            jacobian[r][width + r] += empty;
        }
        for (int row = 0; row < 2 * width; row++) {
            addDensityRow(system, (step - 1) * width, row, jacobian, residual);
        }
    }

    private void addDensityRow(BandedSystem system, int first, int row, double[][] jacobian, double[] residual) {
        int size = (path.count() - 2) * width;
        if (first + row < 0 || first + row >= size) {
            return; // an end, which stays
        }
        for (int r = 0; r < width; r++) {
            system.addRight(first + row, -jacobian[r][row] * residual[r]);
        }
        for (int column = Math.max(0, -first); column <= row; column++) {
            double sum = 0;
            for (int r = 0; r < width; r++) {
                sum += jacobian[r][row] * jacobian[r][column];
            }
            system.add(first + row, first + column, sum);
        }
    }

    private double dot(float[] one, int a, float[] other, int b) {
        double sum = 0;
        for (int p = 0; p < pixels; p++) {
            sum += one[a + p] * other[b + p];
        }
        return sum;
    }
}
