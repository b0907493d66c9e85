package latentfx.analysis.arena;

import java.util.Optional;
import latentfx.data.Vectors;
import latentfx.math.Matrix;
import latentfx.math.NotFiniteException;

/**
 * Points in space.
 *
 * @param points three columns, one point a row, finite
 * @param sheet what they lie on, where that is known
 */
public record SpaceCloud(Matrix points, Optional<Sheet> sheet) {
    /** Fewest points that can be laid out. */
    public static final int FEWEST = 10;

    public SpaceCloud {
        if (points.columns() != 3) {
            throw new IllegalArgumentException("points in space have 3 columns, not " + points.columns());
        }
        NotFiniteException.check(points, "point");
        sheet.ifPresent(it -> {
            if (it.size() != points.rows()) {
                throw new IllegalArgumentException(points + " are not on a sheet of " + it.size() + " points");
            }
        });
    }

    /**
     * Points of one's own, at most {@value CloudKind#MOST}: of more, every nth is taken.
     *
     * @throws IllegalArgumentException if they have not three columns, or are fewer than {@value #FEWEST}
     */
    public static SpaceCloud own(Vectors vectors) {
        Matrix all = vectors.values();
        if (all.columns() != 3) {
            throw new IllegalArgumentException("a cloud needs vectors of 3 numbers, these have " + all.columns());
        }
        if (all.rows() < FEWEST) {
            throw new IllegalArgumentException("a cloud needs " + FEWEST + " points or more, not " + all.rows());
        }
        return new SpaceCloud(evenly(all, CloudKind.MOST), Optional.empty());
    }

    /** The number of points. */
    public int size() {
        return points.rows();
    }

    /** The distance between two points straight through space. */
    public double straight(int one, int other) {
        float[] a = points.row(one);
        float[] b = points.row(other);
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    /** The position half-way between two points, straight through space. */
    public double[] middle(int one, int other) {
        float[] a = points.row(one);
        float[] b = points.row(other);
        return new double[] {(a[0] + b[0]) / 2.0, (a[1] + b[1]) / 2.0, (a[2] + b[2]) / 2.0};
    }

    private static Matrix evenly(Matrix all, int most) {
        int count = Math.min(most, all.rows());
        if (count == all.rows()) {
            return all;
        }
        float[] values = new float[3 * count];
        for (int i = 0; i < count; i++) {
            all.copyRows((int) ((long) i * all.rows() / count), 1, values, 3 * i);
        }
        return Matrix.wrap(count, 3, values);
    }
}
