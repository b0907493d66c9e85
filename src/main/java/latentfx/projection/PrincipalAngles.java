package latentfx.projection;

import java.util.ArrayList;
import java.util.List;
import latentfx.math.Matrix;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * Angles between linear subspaces (Jordan 1875), computed from their sines (Björck and Golub 1973), because the cosine
 * of a small angle loses half of the digits.
 */
public final class PrincipalAngles {
    /**
     * Vectors whose component orthogonal to the previous ones is smaller than this fraction are treated as dependent:
     * it is rounding error of single precision.
     */
    private static final double NOTHING_NEW = 1e-6;

    private PrincipalAngles() {}

    /**
     * The largest angle in degrees, 0 to 90, between a vector of one subspace and its projection onto the other: 0 if
     * the first lies within the second, 90 if some direction of the first is orthogonal to the second. For subspaces of
     * equal dimension it is the largest principal angle, and the order does not matter.
     *
     * @param first vectors that span a subspace, one per row, not all zero
     * @param second vectors that span the other subspace, with as many columns; may be dependent or zero
     * @throws IllegalArgumentException if the columns differ or {@code first} spans nothing
     */
    public static double largestDegrees(Matrix first, Matrix second) {
        if (first.columns() != second.columns()) {
            throw new IllegalArgumentException(first + " and " + second + " do not lie in one space");
        }
        List<double[]> directions = orthonormal(first);
        if (directions.isEmpty()) {
            throw new IllegalArgumentException("there is no angle with " + first + ": it is zero");
        }
        List<double[]> basis = orthonormal(second);
        DMatrixRMaj outside = new DMatrixRMaj(directions.size(), first.columns());
        for (int row = 0; row < directions.size(); row++) {
            double[] left = directions.get(row);
            subtractProjection(left, basis);
            for (int d = 0; d < left.length; d++) {
                outside.set(row, d, left[d]);
            }
        }
        return Math.toDegrees(Math.asin(Math.min(1, largestSingularValue(outside))));
    }

    /**
     * An orthonormal basis by the Gram-Schmidt process, each projection subtracted twice for numerical orthogonality.
     */
    private static List<double[]> orthonormal(Matrix vectors) {
        List<double[]> basis = new ArrayList<>();
        for (int row = 0; row < vectors.rows(); row++) {
            double[] vector = new double[vectors.columns()];
            for (int d = 0; d < vector.length; d++) {
                vector[d] = vectors.get(row, d);
            }
            double length = Math.sqrt(dot(vector, vector));
            subtractProjection(vector, basis);
            double left = Math.sqrt(dot(vector, vector));
            if (left > NOTHING_NEW * length) {
                for (int d = 0; d < vector.length; d++) {
                    vector[d] /= left;
                }
                basis.add(vector);
            }
        }
        return basis;
    }

    private static void subtractProjection(double[] vector, List<double[]> basis) {
        for (int pass = 0; pass < 2; pass++) {
            for (double[] axis : basis) {
                double along = dot(vector, axis);
                for (int d = 0; d < vector.length; d++) {
                    vector[d] -= along * axis[d];
                }
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }

    private static double largestSingularValue(DMatrixRMaj matrix) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(matrix.numRows, matrix.numCols, false, false, true);
        if (!svd.decompose(matrix)) {
            throw new IllegalStateException("the singular values of " + matrix.numRows + " vectors were not found");
        }
        double largest = 0;
        for (int i = 0; i < svd.numberOfSingularValues(); i++) {
            largest = Math.max(largest, svd.getSingularValues()[i]);
        }
        return largest;
    }
}
