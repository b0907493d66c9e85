package latentfx.ui.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Traversal;
import latentfx.analysis.Traversals;
import latentfx.data.Dataset;
import latentfx.latent.AxisTraversal;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.LastResult;
import latentfx.ui.fx.Mosaic;

/**
 * Computes the traversal directions of a model and decodes images along them. Caches the directions while only sliders
 * move.
 */
final class TraversalPainter {
    /** Images along each direction. */
    static final int COLUMNS = 9;

    /** Most directions shown; of a wider code, principal components show most of the variance. */
    static final int MOST_STRIPS = 32;

    /** What the directions depend on. */
    record Source(OpenModel open, boolean principal, OptionalInt sample) {}

    /** The directions of a source, and the number of samples that their KL divergences were measured on. */
    private record Directions(List<Traversal> traversals, int klSamples) {}

    private final SampleImages images;
    private final LastResult<Source, Directions> directions = new LastResult<>(this::find);

    TraversalPainter(SampleImages images) {
        this.images = images;
    }

    /**
     * Decodes with the sliders at {@code coordinates}, indexed by axis; missing ones and NaN stand for the coordinate
     * of the starting code.
     */
    TraversalFrame paint(Source source, double[] coordinates) {
        Directions found = directions.of(source);
        List<Traversal> traversals = found.traversals();
        double[] at = new double[traversals.size()];
        for (int i = 0; i < at.length; i++) {
            int axis = traversals.get(i).axis();
            at[i] = axis < coordinates.length && !Double.isNaN(coordinates[axis])
                    ? coordinates[axis]
                    : traversals.get(i).axisTraversal().coordinate();
        }
        float[] code = code(traversals, at);
        int strips = Math.min(MOST_STRIPS, traversals.size());
        Matrix drawn = source.open().model().decode(codes(traversals, code, at, strips));
        List<Mosaic> mosaics = new ArrayList<>();
        for (int i = 0; i < strips; i++) {
            mosaics.add(Mosaic.of(source.open().image(), drawn, 1 + i * COLUMNS, 1 + (i + 1) * COLUMNS, COLUMNS));
        }
        List<Double> shown = Arrays.stream(at).boxed().toList();
        return new TraversalFrame(traversals, shown, source.open().image(), drawn.row(0), mosaics, found.klSamples());
    }

    private Directions find(Source source) {
        OpenModel open = source.open();
        Optional<Dataset> data = images.dataset(open.sheet().origin());
        double[] kl = source.principal()
                ? new double[0]
                : data.map(it -> Traversals.unitKl(open, it)).orElse(new double[0]);
        int klSamples = kl.length == 0
                ? 0
                : Math.min(Traversals.KL_SAMPLES, data.map(Dataset::size).orElse(0));
        List<Traversal> traversals = Traversals.of(open, source.principal(), source.sample(), kl, new Cancellation());
        return new Directions(traversals, klSamples);
    }

    /** The code with the offset of every slider added; the directions are orthogonal, so the order does not matter. */
    private static float[] code(List<Traversal> traversals, double[] at) {
        float[] code = traversals.get(0).axisTraversal().origin();
        for (int i = 0; i < at.length; i++) {
            AxisTraversal traversal = traversals.get(i).axisTraversal();
            float[] direction = traversal.direction();
            for (int d = 0; d < direction.length; d++) {
                code[d] += (float) ((at[i] - traversal.coordinate()) * direction[d]);
            }
        }
        return code;
    }

    /** The codes to decode, one a row: the code itself, then those of each strip. */
    private static Matrix codes(List<Traversal> traversals, float[] code, double[] at, int strips) {
        float[] all = Arrays.copyOf(code, code.length * (1 + strips * COLUMNS));
        for (int i = 0; i < strips; i++) {
            AxisTraversal traversal = traversals.get(i).axisTraversal();
            AxisTraversal from =
                    new AxisTraversal(code, traversal.direction(), at[i], traversal.low(), traversal.high());
            from.codes(COLUMNS).copyRows(0, COLUMNS, all, code.length * (1 + i * COLUMNS));
        }
        return Matrix.wrap(1 + strips * COLUMNS, code.length, all);
    }
}
