package latentfx.projection;

import java.util.SplittableRandom;
import latentfx.math.SparseMatrix;
import latentfx.task.Cancellation;

/**
 * The stochastic gradient descent of UMAP: edges are sampled in proportion to their strength, each attracting its two
 * ends and repelling the first from five random points (negative sampling). Single-threaded in a fixed order, so that
 * the seed determines the map; modifies the map in place.
 */
final class UmapDescent {
    private static final int NEGATIVES = 5;
    private static final double STRONGEST = 4;
    private static final double SOFTENING = 0.001;

    private final SparseMatrix graph;
    private final double a;
    private final double b;
    private final int epochs;
    private final double[] at;
    private final SplittableRandom random;
    private final double surest;
    private final double[] due;

    UmapDescent(SparseMatrix graph, UmapCurve curve, int epochs, double[] at, long seed) {
        this.graph = graph;
        this.a = curve.a();
        this.b = curve.b();
        this.epochs = epochs;
        this.at = at;
        random = new SplittableRandom(seed).split();
        double most = 0;
        for (int entry = 0; entry < graph.entries(); entry++) {
            most = Math.max(most, graph.value(entry));
        }
        surest = most;
        due = new double[graph.entries()];
    }

    /** Runs one epoch over all edges; the step size decreases linearly from 1 in epoch 0 to 0 after the last. */
    void epoch(int epoch, Cancellation cancellation) {
        double rate = 1 - (double) epoch / epochs;
        for (int i = 0; i < graph.rows(); i++) {
            if (i % 1024 == 0) {
                cancellation.throwIfCancelled();
            }
            int end = graph.start(i + 1);
            for (int entry = graph.start(i); entry < end; entry++) {
                // The surest edge pulls in every epoch, one of a tenth of its certainty in every tenth.
                due[entry] += graph.value(entry) / surest;
                if (due[entry] >= 1) {
                    due[entry] -= 1;
                    pull(i, graph.column(entry), rate);
                    for (int n = 0; n < NEGATIVES; n++) {
                        push(i, random.nextInt(graph.rows()), rate);
                    }
                }
            }
        }
    }

    private void pull(int i, int j, double rate) {
        double dx = at[2 * i] - at[2 * j];
        double dy = at[2 * i + 1] - at[2 * j + 1];
        double squared = dx * dx + dy * dy;
        if (squared == 0) {
            return;
        }
        double power = Math.pow(squared, b);
        double force = -2 * a * b * power / (squared * (1 + a * power));
        double moveX = rate * limited(force * dx);
        double moveY = rate * limited(force * dy);
        at[2 * i] += moveX;
        at[2 * i + 1] += moveY;
        at[2 * j] -= moveX;
        at[2 * j + 1] -= moveY;
    }

    private void push(int i, int j, double rate) {
        if (i == j) {
            return;
        }
        double dx = at[2 * i] - at[2 * j];
        double dy = at[2 * i + 1] - at[2 * j + 1];
        double squared = dx * dx + dy * dy;
        if (squared == 0) {
            at[2 * i] += rate * STRONGEST;
            at[2 * i + 1] += rate * STRONGEST;
            return;
        }
        double force = 2 * b / ((SOFTENING + squared) * (1 + a * Math.pow(squared, b)));
        at[2 * i] += rate * limited(force * dx);
        at[2 * i + 1] += rate * limited(force * dy);
    }

    private static double limited(double step) {
        return Math.max(-STRONGEST, Math.min(STRONGEST, step));
    }
}
