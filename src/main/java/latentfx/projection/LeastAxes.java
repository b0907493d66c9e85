package latentfx.projection;

import java.util.function.Consumer;
import latentfx.math.BlockedCholesky;
import latentfx.math.Halves;
import latentfx.math.LeadingEigenvectors;
import latentfx.math.LowerTriangle;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * The map that methods of local linearity end with: the two eigenvectors of an alignment matrix with the smallest eigenvalues, of
 * unit variance, found as the leading ones of its inverse.
 */
public final class LeastAxes {
    private LeastAxes() {}

    /**
     * Positions in two columns, one row a point.
     *
     * @param lower the lower triangle of a positive definite matrix, row i of i + 1 numbers; overwritten
     * @param progress in columns of its factor
     * @throws IllegalArgumentException if it is not positive definite: the points lie so that their neighbours decide no map
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static Matrix of(double[][] lower, Consumer<Progress> progress, Cancellation cancellation) {
        int n = lower.length;
        LowerTriangle factor = BlockedCholesky.of(
                        lower, columns -> progress.accept(new Progress(columns, n)), cancellation::throwIfCancelled)
                .orElseThrow(() ->
                        new IllegalArgumentException("the points lie so that their neighbours do not decide a map;"
                                + " ask for more neighbours or give other points"));
        LeadingEigenvectors axes = LeadingEigenvectors.of(
                n,
                2,
                (in, out) -> Halves.run(in.length, (from, to) -> {
                    for (int v = from; v < to; v++) {
                        cancellation.throwIfCancelled();
                        System.arraycopy(in[v], 0, out[v], 0, n);
                        factor.solve(out[v]);
                    }
                }));
        return Planes.of(axes.vectors(), Math.sqrt(n), Math.sqrt(n));
    }
}
