package latentfx.projection;

import java.util.List;
import java.util.OptionalLong;
import latentfx.math.Matrix;

/**
 * The result of a projection: positions on a plane, with remarks on how to read them.
 *
 * @param positions finite, two columns, one row per point shown
 * @param samples index among the given points of each row, ascending
 * @param given number of points given; larger than the number shown where the method omitted some, which {@code
 *     remarks} then reports
 * @param seed seed of the random numbers; empty for deterministic methods
 * @param remarks remarks for the reader of the map, most important first; may be empty
 */
public record Embedding(Matrix positions, int[] samples, int given, OptionalLong seed, List<ProjectionRemark> remarks) {

    public Embedding {
        if (positions.columns() != 2 || positions.rows() != samples.length || samples.length > given) {
            throw new IllegalArgumentException(
                    positions + " does not fit " + samples.length + " samples out of " + given);
        }
        for (int row = 0; row < positions.rows(); row++) {
            if (!Float.isFinite(positions.get(row, 0)) || !Float.isFinite(positions.get(row, 1))) {
                throw new IllegalArgumentException("point " + samples[row] + " has no finite position on the map: ("
                        + positions.get(row, 0) + ", " + positions.get(row, 1)
                        + ") is beyond single precision; divide all numbers by a common factor first");
            }
        }
        samples = samples.clone();
        remarks = List.copyOf(remarks);
    }

    /** An embedding of all points given. */
    static Embedding ofAll(Matrix positions, OptionalLong seed, List<ProjectionRemark> remarks) {
        int[] all = new int[positions.rows()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return new Embedding(positions, all, all.length, seed, remarks);
    }

    @Override
    public int[] samples() {
        return samples.clone();
    }

    /**
     * This embedding with all positions multiplied by {@code factor}.
     *
     * @throws IllegalArgumentException if a position is beyond single precision then
     */
    Embedding times(double factor) {
        if (factor == 1) {
            return this;
        }
        float[] values = positions.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] * factor);
        }
        return new Embedding(Matrix.wrap(positions.rows(), 2, values), samples, given, seed, remarks);
    }

    /** The number of points shown. */
    public int shown() {
        return samples.length;
    }
}
