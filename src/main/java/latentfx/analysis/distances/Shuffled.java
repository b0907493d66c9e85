package latentfx.analysis.distances;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.Shuffle;

/** Tables whose columns were shuffled, each on its own: every column keeps its values, nothing that joins them is left. */
public final class Shuffled {
    private Shuffled() {}

    /** {@code points} with the values of each column in an order of its own. */
    public static Matrix columns(Matrix points, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int columns = points.columns();
        float[] shuffled = new float[points.rows() * columns];
        int[] order = IntStream.range(0, points.rows()).toArray();
        for (int column = 0; column < columns; column++) {
            Shuffle.of(order, random);
            for (int row = 0; row < order.length; row++) {
                shuffled[row * columns + column] = points.get(order[row], column);
            }
        }
        return Matrix.wrap(points.rows(), columns, shuffled);
    }
}
