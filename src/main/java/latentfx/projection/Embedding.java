package latentfx.projection;

import java.util.List;
import java.util.OptionalLong;
import latentfx.math.Matrix;

/**
 * The result of a projection: positions on a plane, with remarks on how to read them.
 *
 * @param positions two columns, one row per point shown
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

    /** The number of points shown. */
    public int shown() {
        return samples.length;
    }
}
