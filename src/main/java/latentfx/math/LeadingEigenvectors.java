package latentfx.math;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The eigenvectors of the largest eigenvalues of a symmetric linear operator given by its products with vectors:
 * subspace iteration with Rayleigh-Ritz projection (Golub and Van Loan, Matrix Computations, 8.2.4). Deterministic.
 *
 * @param vectors unit vectors, the largest eigenvalue first; the entry of largest magnitude of each is positive
 * @param values their eigenvalues
 */
public record LeadingEigenvectors(double[][] vectors, double[] values) {
    /** Additional directions in the iterated subspace; more of them need fewer iterations. */
    private static final int SPARE = 8;

    private static final int MOST_ROUNDS = 400;
    /** Convergence threshold of the residual, as a fraction of the largest eigenvalue. */
    private static final double TOLERANCE = 1e-8;

    /** A linear operator, applied to several vectors at once. */
    @FunctionalInterface
    public interface Operator {
        /** Writes the operator's product with {@code in[v]} to {@code out[v]} for every v. */
        void apply(double[][] in, double[][] out);
    }

    /**
     * Computes {@code count} eigenvectors in a space of {@code size} dimensions.
     *
     * @param operator symmetric, and its wanted eigenvalues among those of largest magnitude
     */
    public static LeadingEigenvectors of(int size, int count, Operator operator) {
        int width = Math.min(size, count + SPARE);
        double[][] basis = start(width, size);
        double[][] image = new double[width][size];
        for (int round = 0; ; round++) {
            orthonormalise(basis);
            operator.apply(basis, image);
            EigenDecomposition_F64<DMatrixRMaj> ritz = decompose(basis, image);
            int[] order = IntStream.range(0, width)
                    .boxed()
                    .sorted((a, b) -> Double.compare(
                            ritz.getEigenvalue(b).getReal(),
                            ritz.getEigenvalue(a).getReal()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double[][] vectors = combine(basis, ritz, order);
            double[][] images = combine(image, ritz, order);
            double[] values = new double[count];
            double scale = 0;
            for (int v = 0; v < width; v++) {
                double value = ritz.getEigenvalue(order[v]).getReal();
                scale = Math.max(scale, Math.abs(value));
                if (v < count) {
                    values[v] = value;
                }
            }
            if (round == MOST_ROUNDS || residual(vectors, images, values) <= TOLERANCE * scale) {
                return signed(vectors, values);
            }
            basis = images;
            image = vectors;
        }
    }

    private static double[][] start(int width, int size) {
        SplittableRandom random = new SplittableRandom(1);
        double[][] basis = new double[width][];
        for (int v = 0; v < width; v++) {
            basis[v] = random.doubles(size, -1, 1).toArray();
        }
        return basis;
    }

    private static double residual(double[][] vectors, double[][] images, double[] values) {
        double worst = 0;
        for (int v = 0; v < values.length; v++) {
            double sum = 0;
            for (int i = 0; i < vectors[v].length; i++) {
                double off = images[v][i] - values[v] * vectors[v][i];
                sum += off * off;
            }
            worst = Math.max(worst, Math.sqrt(sum));
        }
        return worst;
    }

    /** Gram-Schmidt process, each projection subtracted twice for numerical orthogonality. */
    private static void orthonormalise(double[][] basis) {
        for (int v = 0; v < basis.length; v++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int u = 0; u < v; u++) {
                    add(basis[v], basis[u], -dot(basis[v], basis[u]));
                }
                scale(basis[v], 1 / Math.max(Double.MIN_NORMAL, Math.sqrt(dot(basis[v], basis[v]))));
            }
        }
    }

    private static EigenDecomposition_F64<DMatrixRMaj> decompose(double[][] basis, double[][] image) {
        int width = basis.length;
        DMatrixRMaj small = new DMatrixRMaj(width, width);
        for (int u = 0; u < width; u++) {
            for (int v = u; v < width; v++) {
                double value = (dot(basis[u], image[v]) + dot(basis[v], image[u])) / 2;
                small.set(u, v, value);
                small.set(v, u, value);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> ritz = DecompositionFactory_DDRM.eig(width, true, true);
        if (!ritz.decompose(small)) {
            throw new IllegalArgumentException(
                    "the eigenvectors cannot be found: the numbers are not finite or too large for each other");
        }
        return ritz;
    }

    private static double[][] combine(double[][] basis, EigenDecomposition_F64<DMatrixRMaj> ritz, int[] order) {
        double[][] combined = new double[basis.length][basis[0].length];
        for (int v = 0; v < order.length; v++) {
            DMatrixRMaj weights = ritz.getEigenVector(order[v]);
            for (int u = 0; u < basis.length; u++) {
                add(combined[v], basis[u], weights.get(u));
            }
        }
        return combined;
    }

    /** Eigenvectors with signs chosen as the record demands; changes {@code vectors}. */
    static LeadingEigenvectors signed(double[][] vectors, double[] values) {
        double[][] kept = new double[values.length][];
        for (int v = 0; v < kept.length; v++) {
            double largest = 0;
            for (double entry : vectors[v]) {
                largest = Math.abs(entry) > Math.abs(largest) ? entry : largest;
            }
            kept[v] = vectors[v];
            scale(kept[v], largest < 0 ? -1 : 1);
        }
        return new LeadingEigenvectors(kept, values);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] target, double[] direction, double factor) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * direction[i];
        }
    }

    private static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }
}
