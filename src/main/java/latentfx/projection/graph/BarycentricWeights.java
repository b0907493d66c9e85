package latentfx.projection.graph;

import latentfx.math.Halves;
import latentfx.math.NeighbourGraph;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Computes the reconstruction weights of locally linear embedding: for each point the weights w of its neighbours,
 * summing to 1, that minimise |x − Σ wⱼ·xⱼ|² (Roweis and Saul, Science 290, 2000). With more neighbours than dimensions
 * the minimum is not unique, so 0.001 of the Gram matrix's trace is added to its diagonal, as in scikit-learn; this is
 * done for any number of neighbours, so that results change continuously.
 */
public final class BarycentricWeights {
    private static final double REGULARISATION = 1e-3;

    private BarycentricWeights() {}

    /**
     * The weights of all points, one row after the other, in the neighbour order of {@code graph}. Uses at most two
     * threads.
     */
    public static double[] of(Samples points, NeighbourGraph graph, Cancellation cancellation) {
        int k = graph.k();
        double[] weights = new double[graph.rows() * k];
        Halves.run(graph.rows(), (from, to) -> {
            Worker worker = new Worker(points, graph);
            for (int row = from; row < to; row++) {
                cancellation.throwIfCancelled();
                worker.solve(row);
                System.arraycopy(worker.solution.data, 0, weights, row * k, k);
            }
        });
        return weights;
    }

    private static final class Worker {
        private final Samples points;
        private final NeighbourGraph graph;
        private final float[] centre;
        private final float[] neighbour;
        private final double[][] offsets;
        private final DMatrixRMaj gram;
        private final DMatrixRMaj ones;
        private final DMatrixRMaj solution;
        private final LinearSolverDense<DMatrixRMaj> solver;

        Worker(Samples points, NeighbourGraph graph) {
            this.points = points;
            this.graph = graph;
            int k = graph.k();
            centre = new float[points.columns()];
            neighbour = new float[points.columns()];
            offsets = new double[k][points.columns()];
            gram = new DMatrixRMaj(k, k);
            ones = new DMatrixRMaj(k, 1);
            ones.fill(1);
            solution = new DMatrixRMaj(k, 1);
            solver = LinearSolverFactory_DDRM.symmPosDef(k);
        }

        void solve(int row) {
            points.copyRows(row, 1, centre, 0);
            for (int p = 0; p < offsets.length; p++) {
                points.copyRows(graph.neighbour(row, p), 1, neighbour, 0);
                for (int d = 0; d < centre.length; d++) {
                    offsets[p][d] = (double) neighbour[d] - centre[d];
                }
            }
            double trace = fillGram();
            double ridge = trace > 0 ? REGULARISATION * trace : REGULARISATION;
            for (int p = 0; p < offsets.length; p++) {
                gram.add(p, p, ridge);
            }
            if (!solver.setA(gram)) {
                throw new IllegalStateException("no weights for point " + row);
            }
            solver.solve(ones, solution);
            double sum = 0;
            for (double weight : solution.data) {
                sum += weight;
            }
            for (int p = 0; p < offsets.length; p++) {
                solution.data[p] /= sum;
            }
        }

        private double fillGram() {
            double trace = 0;
            for (int p = 0; p < offsets.length; p++) {
                for (int q = p; q < offsets.length; q++) {
                    double sum = 0;
                    for (int d = 0; d < centre.length; d++) {
                        sum += offsets[p][d] * offsets[q][d];
                    }
                    gram.set(p, q, sum);
                    gram.set(q, p, sum);
                    trace += p == q ? sum : 0;
                }
            }
            return trace;
        }
    }
}
