package latentfx.latent;

import latentfx.math.Matrix;

/**
 * The nearest samples of a point in latent space, nearest first.
 *
 * @param indices indices of the samples
 * @param distances Euclidean distance of each sample, in the units of the latent space
 */
public record Neighbourhood(int[] indices, double[] distances) {
    public Neighbourhood {
        if (indices.length != distances.length) {
            throw new IllegalArgumentException(
                    indices.length + " neighbours do not fit " + distances.length + " distances");
        }
        indices = indices.clone();
        distances = distances.clone();
    }

    @Override
    public int[] indices() {
        return indices.clone();
    }

    @Override
    public double[] distances() {
        return distances.clone();
    }

    /** The number of samples. */
    public int size() {
        return indices.length;
    }

    /**
     * Transfers the point to another space: the mean of the samples' rows in {@code other}, weighted by the inverse of
     * their distances here (Shepard 1968). If the point coincides with samples, the result is the mean of those alone.
     * This is an estimate, since no exact map between two latent spaces exists.
     *
     * @param other the same samples in another space, one per row
     * @throws IllegalArgumentException if there are no neighbours
     * @throws IndexOutOfBoundsException if {@code other} lacks one of them
     */
    public float[] blend(Matrix other) {
        if (indices.length == 0) {
            throw new IllegalArgumentException("no neighbours to blend");
        }
        double[] mean = new double[other.columns()];
        float[] row = new float[other.columns()];
        double total = 0;
        for (int i = 0; i < indices.length; i++) {
            // Relative to the nearest: the weights stay finite, and 0 over 0 marks the samples hit exactly.
            double weight = distances[i] == distances[0] ? 1 : distances[0] / distances[i];
            total += weight;
            other.copyRows(indices[i], 1, row, 0);
            for (int d = 0; d < row.length; d++) {
                mean[d] += weight * row[d];
            }
        }
        for (int d = 0; d < row.length; d++) {
            row[d] = (float) (mean[d] / total);
        }
        return row;
    }
}
