package latentfx.math;

import java.util.Arrays;

/**
 * The {@code k} nearest of a row of squared distances, nearest first. Of equally distant ones the lower index comes first.
 * Reusable; not for several threads at once.
 */
public final class Nearest {
    private final int[] indices;
    private final float[] squared;
    private int found;

    /**
     * Makes room for the nearest {@code k}.
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
     * Looks through {@code distances} afresh, leaving out index {@code except} (-1: none). A distance that is not a
     * number is never near.
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

    /** How many were found: {@code k}, or fewer where there were not so many. */
    public int found() {
        return found;
    }

    /** Index of the neighbour at rank {@code rank}, 0 being the nearest. */
    public int index(int rank) {
        return indices[rank];
    }

    /** Squared distance of the neighbour at rank {@code rank}. */
    public float squared(int rank) {
        return squared[rank];
    }

    /** The indices found, nearest first, copied. */
    public int[] indices() {
        return Arrays.copyOf(indices, found);
    }

    /** The distances (not squared) to those found, nearest first. */
    public double[] distances() {
        double[] distances = new double[found];
        for (int i = 0; i < found; i++) {
            distances[i] = Math.sqrt(squared[i]);
        }
        return distances;
    }
}
