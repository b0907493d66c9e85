package latentfx.projection.graph;

import java.util.function.Consumer;
import latentfx.math.Halves;
import latentfx.math.LeadingEigenvectors;
import latentfx.math.SparseMatrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.task.Steps;

/** The matrix of squared shortest-path lengths between all points, and its operator of classical scaling. */
public final class GeodesicTable {
    private final float[][] squared;

    private GeodesicTable(float[][] squared) {
        this.squared = squared;
    }

    /** Computes the shortest paths through {@code graph}, which must be connected, on at most two threads. */
    public static GeodesicTable of(SparseMatrix graph, Consumer<Progress> progress, Cancellation cancellation) {
        int n = graph.rows();
        float[][] squared = new float[n][n];
        Steps followed = new Steps(n, progress, cancellation);
        Halves.run(n, (from, to) -> {
            ShortestPaths paths = new ShortestPaths(graph);
            for (int i = from; i < to; i++) {
                followed.run();
                double[] lengths = paths.from(i);
                float[] row = squared[i];
                for (int j = 0; j < n; j++) {
                    row[j] = (float) (lengths[j] * lengths[j]);
                }
            }
        });
        followed.end();
        return new GeodesicTable(squared);
    }

    public int size() {
        return squared.length;
    }

    /**
     * The operator of classical scaling, −½·J·D²·J with J = I − 11ᵀ/n, whose leading eigenvectors are the map
     * (Torgerson 1952).
     */
    public LeadingEigenvectors.Operator scaling(Cancellation cancellation) {
        return (in, out) -> {
            int n = squared.length;
            double[][] centred = new double[in.length][];
            for (int v = 0; v < in.length; v++) {
                centred[v] = in[v].clone();
                centre(centred[v]);
            }
            Halves.run(n, (from, to) -> {
                for (int i = from; i < to; i++) {
                    cancellation.throwIfCancelled();
                    multiplyRow(i, centred, out);
                }
            });
            for (double[] vector : out) {
                centre(vector);
            }
        };
    }

    private void multiplyRow(int i, double[][] vectors, double[][] out) {
        float[] row = squared[i];
        int v = 0;
        for (; v + 2 <= vectors.length; v += 2) {
            double[] a = vectors[v];
            double[] b = vectors[v + 1];
            double sumA = 0;
            double sumB = 0;
            for (int j = 0; j < row.length; j++) {
                double weight = row[j];
                sumA += weight * a[j];
                sumB += weight * b[j];
            }
            out[v][i] = -sumA / 2;
            out[v + 1][i] = -sumB / 2;
        }
        for (; v < vectors.length; v++) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum += row[j] * vectors[v][j];
            }
            out[v][i] = -sum / 2;
        }
    }

    private static void centre(double[] vector) {
        double mean = 0;
        for (double value : vector) {
            mean += value;
        }
        mean /= vector.length;
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= mean;
        }
    }
}
