package latentfx.projection;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import latentfx.math.Halves;
import latentfx.math.Lanczos;
import latentfx.math.LeadingEigenvectors;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Finds principal axes by the smaller of two matrices: the d × d covariance of the columns, or, for n points of more than
 * n dimensions, the n × n {@link Gram} matrix, which has the same eigenvalues. Where the smaller one has more than
 * {@value #MOST_DENSE} rows, neither is made: {@link Lanczos} needs products with the points alone.
 */
final class PrincipalAxes {
    /** Largest matrix that is decomposed whole; the time grows with the third power, 26 s at 1,536. */
    private static final int MOST_DENSE = 1024;

    /** Eigenvalues below this fraction of the largest are rounding error of the products. */
    private static final double NOTHING = 1e-13;

    private final Samples points;
    private final double[] mean;
    private final boolean wide;

    private PrincipalAxes(Samples points, double[] mean) {
        this.points = points;
        this.mean = mean;
        this.wide = points.rows() < points.columns();
    }

    /** The first {@code count} axes, as unit vectors of the space, and the variances along them. */
    static LeadingEigenvectors of(
            Samples points, double[] mean, int count, Consumer<Progress> progress, Cancellation cancellation) {
        PrincipalAxes axes = new PrincipalAxes(points, mean);
        int side = Math.min(points.rows(), points.columns());
        int known = Math.min(count, side);
        LeadingEigenvectors leading = side > MOST_DENSE
                ? Lanczos.of(side, known, vector -> axes.product(vector, cancellation))
                : axes.decomposed(side, known, progress, cancellation);
        return axes.wide ? axes.inSpace(leading, count) : leading;
    }

    private LeadingEigenvectors decomposed(
            int side, int count, Consumer<Progress> progress, Cancellation cancellation) {
        double[] products = wide
                ? Gram.of(points.matrix(), mean, progress, cancellation)
                : Covariance.of(points, mean, progress, cancellation);
        cancellation.throwIfCancelled();
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(side, true, true);
        if (!eigen.decompose(DMatrixRMaj.wrap(side, side, products))) {
            throw new IllegalStateException("the eigenvectors of " + side + " dimensions were not found");
        }
        int[] order = IntStream.range(0, side)
                .boxed()
                .sorted((a, b) -> Double.compare(
                        eigen.getEigenvalue(b).getReal(), eigen.getEigenvalue(a).getReal()))
                .mapToInt(Integer::intValue)
                .limit(count)
                .toArray();
        double[][] vectors = new double[count][];
        double[] values = new double[count];
        for (int k = 0; k < count; k++) {
            vectors[k] = eigen.getEigenVector(order[k]).getData();
            values[k] = eigen.getEigenvalue(order[k]).getReal();
        }
        return new LeadingEigenvectors(vectors, values);
    }

    /** The product of the smaller of the two matrices with {@code vector}. */
    private double[] product(double[] vector, Cancellation cancellation) {
        cancellation.throwIfCancelled();
        double[] product = wide
                ? along(Gram.directions(points, mean, new double[][] {vector})[0])
                : Gram.directions(points, mean, new double[][] {along(vector)})[0];
        for (int i = 0; i < product.length; i++) {
            product[i] /= points.rows() - 1;
        }
        return product;
    }

    /** The coordinate of each centred point along {@code direction}. */
    private double[] along(double[] direction) {
        double[] coordinates = new double[points.rows()];
        Halves.run(coordinates.length, (from, to) -> {
            float[] point = new float[mean.length];
            for (int i = from; i < to; i++) {
                points.copyRows(i, 1, point, 0);
                double sum = 0;
                for (int d = 0; d < point.length; d++) {
                    sum += (point[d] - mean[d]) * direction[d];
                }
                coordinates[i] = sum;
            }
        });
        return coordinates;
    }

    /**
     * The axes that belong to eigenvectors of the Gram matrix, made orthonormal once more because a small variance
     * leaves few digits; beyond the rank of the points, unit vectors orthogonal to those before.
     */
    private LeadingEigenvectors inSpace(LeadingEigenvectors leading, int count) {
        double[][] directions = Gram.directions(points, mean, leading.vectors());
        double[][] axes = new double[count][];
        double[] variance = new double[count];
        double least = NOTHING * Math.max(0, leading.values()[0]);
        for (int k = 0; k < count; k++) {
            boolean known = k < directions.length && leading.values()[k] > least;
            axes[k] = known ? directions[k] : coordinateLeastIn(axes, k);
            variance[k] = known ? leading.values()[k] : 0;
            normalise(axes[k]);
            for (int pass = 0; pass < 2; pass++) {
                for (int earlier = 0; earlier < k; earlier++) {
                    subtract(axes[k], axes[earlier]);
                }
                normalise(axes[k]);
            }
        }
        return new LeadingEigenvectors(axes, variance);
    }

    /** The unit vector along the coordinate of which the first {@code count} axes hold least. */
    private double[] coordinateLeastIn(double[][] axes, int count) {
        double[] held = new double[mean.length];
        for (int k = 0; k < count; k++) {
            for (int d = 0; d < held.length; d++) {
                held[d] += axes[k][d] * axes[k][d];
            }
        }
        int least = 0;
        for (int d = 1; d < held.length; d++) {
            least = held[d] < held[least] ? d : least;
        }
        double[] unit = new double[held.length];
        unit[least] = 1;
        return unit;
    }

    private static void subtract(double[] vector, double[] axis) {
        double along = 0;
        for (int d = 0; d < vector.length; d++) {
            along += vector[d] * axis[d];
        }
        for (int d = 0; d < vector.length; d++) {
            vector[d] -= along * axis[d];
        }
    }

    private static void normalise(double[] vector) {
        double square = 0;
        for (double entry : vector) {
            square += entry * entry;
        }
        double length = Math.sqrt(square);
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= length;
        }
    }
}
