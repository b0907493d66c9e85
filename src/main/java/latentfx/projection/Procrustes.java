package latentfx.projection;

import latentfx.math.Columns;
import latentfx.math.Matrix;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * Aligns one point cloud with another, sample by sample, by translation, rotation, reflection and optionally a scale:
 * the orthogonal Procrustes problem. With both clouds centred and {@code XᵀY = U S Vᵀ}, the orthogonal R that minimises
 * ‖XR − Y‖ is {@code U Vᵀ} (Schönemann 1966, "A generalized solution of the orthogonal Procrustes problem"), and the
 * best scale {@code trace(S) / ‖X‖²} (Schönemann and Carroll 1970).
 */
public final class Procrustes {
    private Procrustes() {}

    /**
     * The least-squares alignment of {@code moved} to {@code fixed}. Row i must be the same sample in both; any number
     * of dimensions.
     *
     * @param scaled whether a common scale factor is fitted too
     * @throws IllegalArgumentException if the tables are of different size, have no rows, or hold values that are not
     *     finite
     */
    public static Alignment fit(Matrix moved, Matrix fixed, boolean scaled) {
        if (moved.rows() != fixed.rows() || moved.columns() != fixed.columns() || moved.rows() == 0) {
            throw new IllegalArgumentException(moved + " cannot be laid onto " + fixed);
        }
        double[] from = Columns.mean(moved);
        double[] to = Columns.mean(fixed);
        double movedSquares = squares(moved, from);
        double fixedSquares = squares(fixed, to);
        if (!Double.isFinite(movedSquares + fixedSquares)) {
            throw new IllegalArgumentException(
                    moved + " cannot be laid onto " + fixed + ": some values are not finite");
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = decompose(products(moved, from, fixed, to));
        DMatrixRMaj rotation = new DMatrixRMaj(moved.columns(), moved.columns());
        CommonOps_DDRM.mult(svd.getU(null, false), svd.getV(null, true), rotation);
        double trace = 0;
        for (int i = 0; i < moved.columns(); i++) {
            trace += svd.getSingularValues()[i];
        }
        double scale = scaled && movedSquares > 0 ? trace / movedSquares : 1;
        double left = scale * scale * movedSquares - 2 * scale * trace + fixedSquares;
        double residual = fixedSquares > 0 ? Math.max(0, left) / fixedSquares : 0;
        return new Alignment(from, rotation.getData(), scale, to, residual);
    }

    private static SingularValueDecomposition_F64<DMatrixRMaj> decompose(DMatrixRMaj products) {
        int dimensions = products.numRows;
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(dimensions, dimensions, true, true, false);
        if (!svd.decompose(products)) {
            throw new IllegalStateException("the singular values of " + dimensions + " dimensions were not found");
        }
        return svd;
    }

    /** {@code XᵀY} of the centred clouds. */
    private static DMatrixRMaj products(Matrix moved, double[] from, Matrix fixed, double[] to) {
        int dimensions = from.length;
        double[] sums = new double[dimensions * dimensions];
        float[] a = new float[dimensions];
        float[] b = new float[dimensions];
        for (int row = 0; row < moved.rows(); row++) {
            moved.copyRows(row, 1, a, 0);
            fixed.copyRows(row, 1, b, 0);
            for (int i = 0; i < dimensions; i++) {
                double off = a[i] - from[i];
                for (int j = 0; j < dimensions; j++) {
                    sums[i * dimensions + j] += off * (b[j] - to[j]);
                }
            }
        }
        return DMatrixRMaj.wrap(dimensions, dimensions, sums);
    }

    private static double squares(Matrix points, double[] mean) {
        double sum = 0;
        for (int row = 0; row < points.rows(); row++) {
            for (int d = 0; d < mean.length; d++) {
                double off = points.get(row, d) - mean[d];
                sum += off * off;
            }
        }
        return sum;
    }
}
