package latentfx.analysis.untangling;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.math.NotFiniteException;

/**
 * Points in the plane, each of a class.
 *
 * @param points two columns, a point a row; at least one, all finite
 * @param labels the class of each, from 0
 * @param classes how many classes there are, at least 2
 */
public record PlanePoints(Matrix points, int[] labels, int classes) {
    public PlanePoints {
        labels = labels.clone();
        if (points.columns() != 2 || points.rows() != labels.length || labels.length == 0) {
            throw new IllegalArgumentException(
                    points + " with " + labels.length + " labels are no points of the plane");
        }
        int least = Arrays.stream(labels).min().orElseThrow();
        int most = Arrays.stream(labels).max().orElseThrow();
        if (classes < 2 || least < 0 || most >= classes) {
            throw new IllegalArgumentException(
                    "labels from " + least + " to " + most + " do not fit " + classes + " classes");
        }
        NotFiniteException.check(points, "point");
    }

    @Override
    public int[] labels() {
        return labels.clone();
    }

    /** How many points there are. */
    public int size() {
        return labels.length;
    }

    /** The class of point {@code index}. */
    public int label(int index) {
        return labels[index];
    }

    /** The largest absolute coordinate: all points lie in the square of this half side about the origin. */
    public double reach() {
        double reach = 0;
        for (int i = 0; i < size(); i++) {
            reach = Math.max(reach, Math.max(Math.abs(points.get(i, 0)), Math.abs(points.get(i, 1))));
        }
        return reach;
    }
}
