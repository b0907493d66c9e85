package latentfx.math;

import java.util.Arrays;

/**
 * Selects the {@code k} smallest of a row of squared distances, in ascending order; ties are ordered by index.
 * Reusable; not safe for use by several threads.
 */
public final class Nearest {
    private final int[] indices;
    private final float[] squared;
    private int found;

    /**
     * A selector of the nearest {@code k}.
     *
     * @throws IllegalArgumentException if {@code k} is below 1
     */
    public Nearest(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("cannot look for the " + k + " nearest: at least 1 is needed");
        }
        indices = new int[k];
        squared = new float[k];
    }

    /**
     * Selects from {@code distances}, excluding index {@code except} (-1: none). NaN distances are never selected.
     * Replaces the earlier selection.
     */
    public void among(float[] distances, int except) {
        found = 0;
        int k = indices.length;
        float worst = Float.POSITIVE_INFINITY;
        for (int j = 0; j < distances.length; j++) {
            float distance = distances[j];
            if (distance < worst && j != except) {
                insert(j, distance);
                worst = found == k ? squared[k - 1] : Float.POSITIVE_INFINITY;
            }
        }
    }

    private void insert(int index, float distance) {
        int at = found < indices.length ? found++ : found - 1;
        while (at > 0 && squared[at - 1] > distance) {
            squared[at] = squared[at - 1];
            indices[at] = indices[at - 1];
            at--;
        }
        squared[at] = distance;
        indices[at] = index;
    }

    /** The number of neighbours found: {@code k}, or fewer if there were fewer distances. */
    public int found() {
        return found;
    }

    /** Index of the neighbour with rank {@code rank}, 0 being the nearest. */
    public int index(int rank) {
        return indices[rank];
    }

    /** Squared distance of the neighbour with rank {@code rank}. */
    public float squared(int rank) {
        return squared[rank];
    }

    /** The indices found, nearest first, copied. */
    public int[] indices() {
        return Arrays.copyOf(indices, found);
    }

    /**
     * The distances (not squared) of the neighbours found, in ascending order.
     *
     * @param unit length whose square is 1 among the squared distances, see {@link SquaredDistances#unit}
     */
    public double[] distances(double unit) {
        double[] distances = new double[found];
        for (int i = 0; i < found; i++) {
            distances[i] = Math.sqrt(squared[i]) * unit;
        }
        return distances;
    }
}
