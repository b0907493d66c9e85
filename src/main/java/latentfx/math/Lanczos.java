package latentfx.math;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The eigenvectors of the largest eigenvalues of a large symmetric, positive semidefinite operator by Lanczos' method
 * with full reorthogonalisation (Golub and Van Loan, Matrix Computations, 10.3): a few hundred products with vectors
 * instead of a decomposition of the whole matrix. Deterministic.
 */
public final class Lanczos {
    /** Steps before the first look at the convergence; between looks their number grows by a third. */
    private static final int LOOK = 24;

    /** Most vectors of the basis. */
    private static final int MOST_STEPS = 480;

    /** Convergence threshold of the residual, as a fraction of the largest eigenvalue. */
    private static final double TOLERANCE = 1e-9;

    /** A vector shorter than this fraction of its product is rounding error: the space explored so far is invariant. */
    private static final double NOTHING_NEW = 1e-12;

    private final int size;
    private final UnaryOperator<double[]> operator;
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<double[]> basis = new ArrayList<>();
    private final List<Double> diagonal = new ArrayList<>();
    private final List<Double> beside = new ArrayList<>();
    private double largest;

    private Lanczos(int size, UnaryOperator<double[]> operator) {
        this.size = size;
        this.operator = operator;
    }

    /**
     * Computes {@code count} eigenvectors in a space of {@code size} dimensions. Eigenvalues that lie very close
     * together may still be mixed after {@value #MOST_STEPS} products; their space is right.
     *
     * @param operator gives the product of the operator with a vector, as a new array
     */
    public static LeadingEigenvectors of(int size, int count, UnaryOperator<double[]> operator) {
        return new Lanczos(size, operator).run(count);
    }

    private LeadingEigenvectors run(int count) {
        int most = Math.min(size, Math.max(MOST_STEPS, 2 * count + LOOK));
        int look = count + LOOK;
        double[] next = fresh();
        while (true) {
            step(next);
            boolean end = basis.size() == most;
            double length = length(next);
            if (end || basis.size() == look) {
                EigenDecomposition_F64<DMatrixRMaj> ritz = decompose();
                int[] order = order(ritz);
                if (end || residual(ritz, order, count, length) <= TOLERANCE * largest) {
                    return combine(ritz, order, count);
                }
                look += look / 3;
            }
            if (length <= NOTHING_NEW * largest) {
                beside.add(0.0);
                next = fresh();
            } else {
                beside.add(length);
                scale(next, 1 / length);
            }
        }
    }

    /** Adds {@code next} to the basis, and replaces it by its product less what lies in the basis. */
    private void step(double[] next) {
        double[] vector = next.clone();
        basis.add(vector);
        double[] product = operator.apply(vector);
        double along = dot(vector, product);
        diagonal.add(along);
        largest = Math.max(largest, Math.abs(along));
        orthogonalise(product);
        System.arraycopy(product, 0, next, 0, size);
    }

    /** A random unit vector orthogonal to the basis. */
    private double[] fresh() {
        double[] vector = random.doubles(size, -1, 1).toArray();
        orthogonalise(vector);
        scale(vector, 1 / length(vector));
        return vector;
    }

    /** Gram-Schmidt process, done twice for numerical orthogonality. */
    private void orthogonalise(double[] vector) {
        for (int pass = 0; pass < 2; pass++) {
            for (double[] known : basis) {
                add(vector, known, -dot(vector, known));
            }
        }
    }

    private EigenDecomposition_F64<DMatrixRMaj> decompose() {
        int width = basis.size();
        DMatrixRMaj small = new DMatrixRMaj(width, width);
        for (int i = 0; i < width; i++) {
            small.set(i, i, diagonal.get(i));
            if (i + 1 < width) {
                small.set(i, i + 1, beside.get(i));
                small.set(i + 1, i, beside.get(i));
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> ritz = DecompositionFactory_DDRM.eig(width, true, true);
        if (!ritz.decompose(small)) {
            throw new IllegalArgumentException(
                    "the eigenvectors cannot be found: the numbers are not finite or too large for each other");
        }
        return ritz;
    }

    private static int[] order(EigenDecomposition_F64<DMatrixRMaj> ritz) {
        return IntStream.range(0, ritz.getNumberOfEigenvalues())
                .boxed()
                .sorted((a, b) -> Double.compare(
                        ritz.getEigenvalue(b).getReal(), ritz.getEigenvalue(a).getReal()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double residual(EigenDecomposition_F64<DMatrixRMaj> ritz, int[] order, int count, double length) {
        double worst = 0;
        for (int k = 0; k < count; k++) {
            worst = Math.max(worst, Math.abs(ritz.getEigenVector(order[k]).get(basis.size() - 1)) * length);
        }
        return worst;
    }

    private LeadingEigenvectors combine(EigenDecomposition_F64<DMatrixRMaj> ritz, int[] order, int count) {
        double[][] vectors = new double[count][size];
        double[] values = new double[count];
        for (int k = 0; k < count; k++) {
            DMatrixRMaj weights = ritz.getEigenVector(order[k]);
            for (int v = 0; v < basis.size(); v++) {
                add(vectors[k], basis.get(v), weights.get(v));
            }
            values[k] = ritz.getEigenvalue(order[k]).getReal();
        }
        return LeadingEigenvectors.signed(vectors, values);
    }

    private static double length(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(double[] a, double[] b) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i + 4 <= a.length; i += 4) {
            sum0 += a[i] * b[i];
            sum1 += a[i + 1] * b[i + 1];
            sum2 += a[i + 2] * b[i + 2];
            sum3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            sum0 += a[i] * b[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
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
