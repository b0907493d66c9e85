package latentfx.lesson.figures;

import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.math.Samples;

/** Small helpers on rows of matrices. */
final class Rows {
    private Rows() {}

    /** The rows of {@code all} at {@code indices}. */
    static Matrix at(Samples all, int[] indices) {
        return all.at(indices).matrix();
    }

    /** {@code count} rows of {@code all} at even distances. */
    static int[] even(int count, int all) {
        return IntStream.range(0, count)
                .map(i -> (int) ((long) i * all / count))
                .toArray();
    }
}
