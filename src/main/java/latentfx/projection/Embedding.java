package latentfx.projection;

import java.util.List;
import java.util.OptionalLong;
import latentfx.math.Matrix;

/**
 * Points on a plane, and what has to be said of them.
 *
 * @param positions two columns, one row a point shown
 * @param samples which of the given points each row is, ascending
 * @param given how many points were given; more than are shown where the method had to leave some out, which
 *     {@code remarks} then tells
 * @param seed that decided the random numbers; empty where there were none
 * @param remarks what the reader has to know, most important first; empty where all went as it should
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

    /** A plane on which every point that was given has its place. */
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

    /** How many points have a place. */
    public int shown() {
        return samples.length;
    }
}
