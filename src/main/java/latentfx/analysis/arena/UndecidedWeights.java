package latentfx.analysis.arena;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.projection.graph.BarycentricWeights;
import latentfx.task.Cancellation;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The weights of modified locally linear embedding: the reconstruction weights of each point, and beside them as many
 * directions as change its reconstruction by next to nothing, all turned so that each vector sums to 1 (Zhang and Wang
 * 2006, section 3).
 */
final class UndecidedWeights {
    private static final int DIMENSIONS = 2;
    private static final double NEGLIGIBLE = 1e-12;

    private UndecidedWeights() {}

    /** The vectors of each point, in the order of its neighbours in {@code near}. */
    static List<double[][]> of(Matrix points, NeighbourGraph near, Cancellation cancellation) {
        int k = near.k();
        double[] plain = BarycentricWeights.of(points, near, cancellation);
        List<Spectrum> spectra = new ArrayList<>();
        for (int row = 0; row < near.rows(); row++) {
            cancellation.throwIfCancelled();
            spectra.add(Spectrum.of(points, near, row));
        }
        double[] residues = spectra.stream()
                .mapToDouble(it -> it.residue(k - DIMENSIONS))
                .sorted()
                .toArray();
        double usual = residues[residues.length / 2];
        List<double[][]> weights = new ArrayList<>();
        for (int row = 0; row < near.rows(); row++) {
            double[] own = Arrays.copyOfRange(plain, row * k, (row + 1) * k);
            weights.add(spectra.get(row).weights(own, usual));
        }
        return weights;
    }

    /** Eigenvectors of the Gram matrix of the offsets to a point's neighbours, smallest eigenvalue first. */
    private record Spectrum(List<double[]> vectors, List<Double> values) {
        static Spectrum of(Matrix points, NeighbourGraph near, int row) {
            int k = near.k();
            float[] centre = points.row(row);
            double[][] offsets = new double[k][centre.length];
            for (int p = 0; p < k; p++) {
                float[] neighbour = points.row(near.neighbour(row, p));
                for (int d = 0; d < centre.length; d++) {
                    offsets[p][d] = (double) neighbour[d] - centre[d];
                }
            }
            DMatrixRMaj gram = new DMatrixRMaj(k, k);
            for (int p = 0; p < k; p++) {
                for (int q = 0; q < k; q++) {
                    double sum = 0;
                    for (int d = 0; d < centre.length; d++) {
                        sum += offsets[p][d] * offsets[q][d];
                    }
                    gram.set(p, q, sum);
                }
            }
            EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(k, true, true);
            if (!eigen.decompose(gram)) {
                throw new IllegalArgumentException("the neighbours of point " + row + " do not decide weights");
            }
            int[] order = IntStream.range(0, k)
                    .boxed()
                    .sorted((a, b) -> Double.compare(
                            eigen.getEigenvalue(a).getReal(),
                            eigen.getEigenvalue(b).getReal()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            return new Spectrum(
                    IntStream.of(order)
                            .mapToObj(i -> eigen.getEigenVector(i).data.clone())
                            .toList(),
                    IntStream.of(order)
                            .mapToObj(i -> Math.max(0, eigen.getEigenvalue(i).getReal()))
                            .toList());
        }

        /** The sum of the {@code count} smallest eigenvalues as a share of the sum of the others. */
        double residue(int count) {
            double small =
                    values.subList(0, count).stream().mapToDouble(it -> it).sum();
            double large = values.subList(count, values.size()).stream()
                    .mapToDouble(it -> it)
                    .sum();
            return large == 0 ? 0 : small / large;
        }

        double[][] weights(double[] own, double usual) {
            int count = values.size() - DIMENSIONS;
            while (count > 1 && residue(count) >= usual) {
                count--;
            }
            double[] sums = vectors.stream()
                    .limit(count)
                    .mapToDouble(vector -> Arrays.stream(vector).sum())
                    .toArray();
            double norm = Math.sqrt(Arrays.stream(sums).map(it -> it * it).sum());
            double alpha = norm / Math.sqrt(count);
            double[] mirror = Arrays.stream(sums).map(it -> alpha - it).toArray();
            double length = Math.sqrt(Arrays.stream(mirror).map(it -> it * it).sum());
            double scale = length < NEGLIGIBLE ? 0 : 1 / length;
            double[] along = new double[own.length];
            for (int v = 0; v < count; v++) {
                for (int p = 0; p < own.length; p++) {
                    along[p] += vectors.get(v)[p] * mirror[v] * scale;
                }
            }
            double[][] weights = new double[count][own.length];
            for (int v = 0; v < count; v++) {
                for (int p = 0; p < own.length; p++) {
                    weights[v][p] = (1 - alpha) * own[p] + vectors.get(v)[p] - 2 * along[p] * mirror[v] * scale;
                }
            }
            return weights;
        }
    }
}
