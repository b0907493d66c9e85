package latentfx.ui.plot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.math.Columns;
import latentfx.math.Matrix;

/** Chooses the latent dimensions to offer as axes where there are too many for a list. */
public final class WidestAxes {
    private WidestAxes() {}

    /**
     * The {@code most} columns of {@code codes} with the largest variance, in ascending order; all columns if there are
     * no more than {@code most}; at least two indices, because a one-dimensional code has an empty second axis.
     */
    public static List<Integer> of(Matrix codes, int most) {
        int columns = codes.columns();
        if (columns <= most) {
            return IntStream.range(0, Math.max(2, columns)).boxed().toList();
        }
        double[] variance = Columns.variance(codes);
        return IntStream.range(0, columns)
                .boxed()
                .sorted(Comparator.comparingDouble(column -> -variance[column]))
                .limit(most)
                .sorted()
                .toList();
    }
}
