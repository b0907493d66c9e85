package latentfx.latent;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.SquaredDistances;

/**
 * Measures how near the data a position lies: its mean distance to the {@code k} nearest codes, compared with the same
 * figure of the codes themselves (each without itself; over at most {@value #SAMPLE} of them, evenly spaced in row
 * order). The distance to the nearest neighbours as a density estimate goes back to Loftsgaarden and Quesenberry 1965.
 * Immutable; safe for use by several threads.
 */
public final class KnnDensity {
    /** Most codes whose own distances serve as the reference distribution. */
    public static final int SAMPLE = 1000;

    private static final double LIMIT_QUANTILE = 0.95;

    private final Matrix codes;
    private final int k;
    private final SquaredDistances distances;
    private final double[] usual;

    /**
     * Computes the reference distances of {@code codes}, one per row.
     *
     * @param k number of neighbours, 1 or more
     * @throws IllegalArgumentException if there are not at least two codes
     */
    public KnnDensity(Matrix codes, int k) {
        if (codes.rows() < 2) {
            throw new IllegalArgumentException("what is usual shows in at least two codes; there is " + codes.rows());
        }
        this.codes = codes;
        this.k = Math.min(k, codes.rows() - 1);
        distances = SquaredDistances.to(codes);
        int sample = Math.min(SAMPLE, codes.rows());
        usual = new double[sample];
        Nearest nearest = new Nearest(this.k);
        for (int i = 0; i < sample; i++) {
            int row = (int) ((long) i * codes.rows() / sample);
            nearest.among(distances.from(codes.row(row)), row);
            usual[i] = mean(nearest.distances(distances.unit()));
        }
        Arrays.sort(usual);
    }

    /** Mean distance from {@code code} to its {@code k} nearest codes; a code at distance 0 is not counted. */
    public double distance(float[] code) {
        return mean(around(code).distances());
    }

    /**
     * The percentage of codes whose own distance is smaller than {@code distance}: 50 is the median, 100 farther out
     * than all codes.
     */
    public double percentile(double distance) {
        int at = Arrays.binarySearch(usual, distance);
        int below = at >= 0 ? at : -at - 1;
        while (below > 0 && usual[below - 1] == distance) {
            below--;
        }
        return 100.0 * below / usual.length;
    }

    /** The median of the codes' own distances. */
    public double median() {
        return usual[usual.length / 2];
    }

    /**
     * The emptiness at {@code code}: 0 up to the 95th percentile of the codes' own distances, 1 at twice that distance,
     * linear in the distance beyond.
     *
     * @param gradient receives the derivative in each dimension
     */
    public double emptiness(float[] code, double[] gradient) {
        Arrays.fill(gradient, 0);
        double limit = usual[(int) (LIMIT_QUANTILE * (usual.length - 1))];
        Neighbourhood near = around(code);
        double[] far = near.distances();
        double mean = mean(far);
        if (limit <= 0 || mean <= limit) {
            return 0;
        }
        int[] indices = near.indices();
        for (int i = 0; i < indices.length; i++) {
            for (int d = 0; d < gradient.length && far[i] > 0; d++) {
                gradient[d] += ((double) code[d] - codes.get(indices[i], d)) / (far[i] * indices.length * limit);
            }
        }
        return mean / limit - 1;
    }

    /** The codes measured against. */
    Matrix codes() {
        return codes;
    }

    private Neighbourhood around(float[] code) {
        Nearest nearest = new Nearest(k + 1);
        nearest.among(distances.from(code), -1);
        int[] indices = nearest.indices();
        double[] far = nearest.distances(distances.unit());
        int first = far.length > k && far[0] == 0 ? 1 : 0;
        int last = Math.min(first + k, far.length);
        return new Neighbourhood(Arrays.copyOfRange(indices, first, last), Arrays.copyOfRange(far, first, last));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
