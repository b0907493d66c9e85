package latentfx.analysis;

import java.util.Arrays;
import latentfx.latent.Magnification;
import latentfx.math.Columns;
import latentfx.math.Matrix;
import latentfx.model.Condition;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;

/** How much the decoder magnifies areas of the plane of a map, on a regular grid of positions. */
public final class MagnificationField {
    /** Share of the codes' standard deviation over which differences are taken. */
    private static final double STEP = 0.01;

    private MagnificationField() {}

    /**
     * √det(JᵀJ) of the decoder along the two axes of {@code plane}, in pixel brightness squared over map units squared, at
     * each pair of {@code xs} and {@code ys}; the first row of the grid first.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static double[] of(CodePlane plane, double[] xs, double[] ys, Cancellation cancellation) {
        OpenModel open = plane.open();
        Magnification magnification = new Magnification(
                styles -> open.model().decode(conditioned(plane, styles)), plane.directions(), step(open));
        return magnification.at(plane.styles(xs, ys), cancellation);
    }

    private static Matrix conditioned(CodePlane plane, Matrix styles) {
        int[] labels = new int[styles.rows()];
        Arrays.fill(labels, plane.label());
        return Condition.append(plane.open().model().spec(), styles, labels);
    }

    private static double step(OpenModel open) {
        double variance = 0;
        for (double each : Columns.variance(open.styles())) {
            variance = Math.max(variance, each);
        }
        return variance > 0 ? STEP * Math.sqrt(variance) : STEP;
    }
}
