package latentfx.ui.untangling;

import java.util.Optional;
import latentfx.analysis.untangling.LayerPlane;
import latentfx.math.Matrix;

/**
 * What a plane shows.
 *
 * @param points two columns
 * @param labels the class of each
 * @param grid the nodes of the warped grid
 * @param answers the class that the net gives each node, where the grid is not warped
 * @param centreX the middle of the square shown, to the right
 * @param centreY the middle of the square shown, upwards
 * @param half half its side
 */
record PlanePicture(
        Matrix points,
        int[] labels,
        Optional<Matrix> grid,
        Optional<int[]> answers,
        double centreX,
        double centreY,
        double half) {
    private static final double MARGIN = 1.08;

    /** A square about all {@code points} of a layer, of one scale for both axes. */
    static PlanePicture of(LayerPlane layer, int[] labels, Optional<int[]> answers) {
        Matrix points = layer.points();
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.rows(); i++) {
            left = Math.min(left, points.get(i, 0));
            right = Math.max(right, points.get(i, 0));
            low = Math.min(low, points.get(i, 1));
            high = Math.max(high, points.get(i, 1));
        }
        double half = MARGIN * Math.max(right - left, high - low) / 2;
        return new PlanePicture(
                points,
                labels,
                Optional.of(layer.grid()),
                answers,
                (left + right) / 2,
                (low + high) / 2,
                half > 0 ? half : 1);
    }

    /** The square of half side {@code half} about the origin instead. */
    PlanePicture about(double half) {
        return new PlanePicture(points, labels, grid, answers, 0, 0, half);
    }
}
