package latentfx.latent;

import latentfx.math.BandedSystem;
import latentfx.math.Matrix;

/**
 * The Gauss-Newton equations of {@link PathSmoother}. The steps of a way are its residuals: the change of the picture {@code
 * f(b) − f(a)}, and the density term {@code c e (b − a)} with the mean emptiness {@code e} of both places.
 */
final class StepEquations {
    private final double weight;
    private final MeasuredCodes way;
    private final float[] derivatives;
    private final int width;
    private final int pixels;

    /**
     * Looks at {@code way}.
     *
     * @param derivatives of the pictures at all places but the ends, one row a place and dimension
     */
    StepEquations(double weight, MeasuredCodes way, float[] derivatives) {
        this.weight = weight;
        this.way = way;
        this.derivatives = derivatives;
        width = way.places().columns();
        pixels = way.pixels();
    }

    /** The system whose solution moves all places but the ends. */
    BandedSystem system() {
        BandedSystem system = new BandedSystem((way.count() - 2) * width, 2 * width);
        for (int place = 1; place < way.count() - 1; place++) {
            addPictures(system, place);
        }
        for (int step = 0; step + 1 < way.count(); step++) {
            addDensity(system, step);
        }
        return system;
    }

    private void addPictures(BandedSystem system, int place) {
        int first = (place - 1) * width;
        float[] bend = bend(place);
        for (int d = 0; d < width; d++) {
            system.addRight(first + d, -dot(derivatives, (first + d) * pixels, bend, 0));
            for (int other = 0; other <= d; other++) {
                system.add(first + d, first + other, 2 * products(first + d, first + other));
            }
            for (int other = 0; other < width && place > 1; other++) {
                system.add(first + d, first - width + other, -products(first + d, first - width + other));
            }
        }
    }

    private double products(int one, int other) {
        return dot(derivatives, one * pixels, derivatives, other * pixels);
    }

    /** {@code 2 f(z) − f(before) − f(after)}. */
    private float[] bend(int place) {
        float[] pictures = way.pictures();
        float[] bend = new float[pixels];
        for (int p = 0; p < pixels; p++) {
            bend[p] = 2 * pictures[place * pixels + p]
                    - pictures[(place - 1) * pixels + p]
                    - pictures[(place + 1) * pixels + p];
        }
        return bend;
    }

    /** The density term of one step; its residual is {@code c e Δ}, row {@code r} of which is the dimension {@code r}. */
    private void addDensity(BandedSystem system, int step) {
        double empty = weight * (way.emptiness(step) + way.emptiness(step + 1)) / 2;
        if (empty == 0) {
            return;
        }
        Matrix places = way.places();
        double[][] jacobian = new double[width][2 * width];
        double[] residual = new double[width];
        for (int r = 0; r < width; r++) {
            double along = (double) places.get(step + 1, r) - places.get(step, r);
            residual[r] = empty * along;
            for (int d = 0; d < width; d++) {
                jacobian[r][d] = weight * along * way.gradient(step)[d] / 2;
                jacobian[r][width + d] = weight * along * way.gradient(step + 1)[d] / 2;
            }
            jacobian[r][r] -= empty;
            jacobian[r][width + r] += empty;
        }
        for (int row = 0; row < 2 * width; row++) {
            addDensityRow(system, (step - 1) * width, row, jacobian, residual);
        }
    }

    private void addDensityRow(BandedSystem system, int first, int row, double[][] jacobian, double[] residual) {
        int size = (way.count() - 2) * width;
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
