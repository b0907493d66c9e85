package latentfx.analysis;

import latentfx.math.Matrix;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/** Compares what vectors span, not the vectors themselves: two bases of one plane may have no vector in common. */
public final class Subspaces {
    private Subspaces() {}

    /**
     * The largest principal angle between what the rows of {@code one} and of {@code other} span, in radians, 0 to π/2
     * (Björck and Golub 1973): by its sine, which is exact for small angles.
     *
     * @throws IllegalArgumentException if they have different numbers of rows or columns
     */
    public static double largestAngle(Matrix one, Matrix other) {
        if (one.rows() != other.rows() || one.columns() != other.columns()) {
            throw new IllegalArgumentException("no angle between " + one + " and " + other);
        }
        DMatrixRMaj first = orthonormal(one);
        DMatrixRMaj second = orthonormal(other);
        DMatrixRMaj along = new DMatrixRMaj(one.rows(), one.rows());
        CommonOps_DDRM.multTransA(first, second, along);
        DMatrixRMaj beside = second.copy();
        CommonOps_DDRM.multAdd(-1, first, along, beside);
        double sine = SingularOps_DDRM.singularValues(beside)[0];
        return Math.asin(Math.min(1, sine));
    }

    /** An orthonormal basis, in columns. */
    private static DMatrixRMaj orthonormal(Matrix rows) {
        DMatrixRMaj columns = new DMatrixRMaj(rows.columns(), rows.rows());
        for (int row = 0; row < rows.rows(); row++) {
            for (int column = 0; column < rows.columns(); column++) {
                columns.set(/* row= */ column, /* col= */ row, rows.get(row, column));
            }
        }
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(rows.columns(), rows.rows());
        if (!qr.decompose(columns)) {
            throw new IllegalArgumentException("no basis of " + rows + ": their numbers are not finite");
        }
        return qr.getQ(null, true);
    }

    /** The mean over the rows of {@code filters} of the largest |cosine| with a row of {@code axes}: 1 if each is an axis. */
    public static double meanBestCosine(Matrix filters, Matrix axes) {
        double sum = 0;
        for (int row = 0; row < filters.rows(); row++) {
            float[] filter = filters.row(row);
            double best = 0;
            for (int axis = 0; axis < axes.rows(); axis++) {
                float[] direction = axes.row(axis);
                double cosine = dot(filter, direction) / Math.sqrt(dot(filter, filter) * dot(direction, direction));
                best = Math.max(best, Math.abs(cosine));
            }
            sum += best;
        }
        return sum / filters.rows();
    }

    /**
     * The pictures that the units of a linear decoder add up, one a row.
     *
     * @param decoder weights of one layer as {@link latentfx.model.Parameters} orders them
     * @param units units of the code
     * @param pixels numbers of an image
     */
    public static Matrix columns(float[] decoder, int units, int pixels) {
        if (decoder.length < units * pixels) {
            throw new IllegalArgumentException(decoder.length + " weights are no layer of " + units + " to " + pixels);
        }
        float[] pictures = new float[units * pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int unit = 0; unit < units; unit++) {
                pictures[unit * pixels + pixel] = decoder[pixel * units + unit];
            }
        }
        return Matrix.wrap(units, pixels, pictures);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
