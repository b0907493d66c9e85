package latentfx.lesson.figures;

import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import latentfx.analysis.distances.Euclid;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;

/**
 * How evenly ways between pairs of images run, in {@value #STEPS} steps: the largest step of each way against its mean one, and
 * the length of each way against the straight line between its ends, by Euclidean distance of pixels. Both are means over the
 * pairs, and 1 is the least that either can be.
 */
final class StepFigures {
    private static final int STEPS = 10;

    private final int pairs;
    private final Cancellation cancellation;

    /** Of {@code pairs} ways, 1 or more. */
    StepFigures(int pairs, Cancellation cancellation) {
        this.pairs = pairs;
        this.cancellation = cancellation;
    }

    int pairs() {
        return pairs;
    }

    /**
     * Measures the ways called {@code name}.
     *
     * @param way the pictures of all pairs at a position from 0 to 1, one a row
     */
    void measure(String name, DoubleFunction<Matrix> way, Consumer<MeasuredFigure> found) {
        double[] longest = new double[pairs];
        double[] length = new double[pairs];
        Matrix start = way.apply(0);
        Matrix before = start;
        for (int step = 1; step <= STEPS; step++) {
            cancellation.throwIfCancelled();
            Matrix now = way.apply((double) step / STEPS);
            for (int pair = 0; pair < pairs; pair++) {
                double moved = Euclid.distance(before.row(pair), now.row(pair));
                longest[pair] = Math.max(longest[pair], moved);
                length[pair] += moved;
            }
            before = now;
        }
        double uneven = 0;
        double round = 0;
        for (int pair = 0; pair < pairs; pair++) {
            uneven += longest[pair] * STEPS / length[pair] / pairs;
            round += length[pair] / Euclid.distance(start.row(pair), before.row(pair)) / pairs;
        }
        String on = pairs + " pairs of test images, " + STEPS + " steps";
        found.accept(new MeasuredFigure("max_over_mean_step", name, uneven, on));
        found.accept(new MeasuredFigure("path_over_chord", name, round, on));
    }
}
