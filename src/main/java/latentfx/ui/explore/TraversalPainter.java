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

/** Finds the directions of a model and draws along them. Keeps the directions as long as nothing but a slider moves. */
final class TraversalPainter {
    /** Pictures along each direction. */
    static final int COLUMNS = 9;

    /** Directions that are drawn; who looks at more takes principal components. */
    static final int MOST_STRIPS = 32;

    /** What the directions depend on. */
    record Source(OpenModel open, boolean principal, OptionalInt sample) {}

    /** What is found once for a source: the directions, and on how many samples their divergences were measured. */
    private record Directions(List<Traversal> walks, int klSamples) {}

    private final SampleImages images;
    private final LastResult<Source, Directions> directions = new LastResult<>(this::find);

    TraversalPainter(SampleImages images) {
        this.images = images;
    }

    /** Draws with sliders at {@code places}, each belonging to an axis; without any all stand where the walk begins. */
    TraversalFrame paint(Source source, double[] places) {
        Directions found = directions.of(source);
        List<Traversal> walks = found.walks();
        double[] at = new double[walks.size()];
        for (int i = 0; i < at.length; i++) {
            int axis = walks.get(i).axis();
            at[i] = axis < places.length && !Double.isNaN(places[axis])
                    ? places[axis]
                    : walks.get(i).axisTraversal().coordinate();
        }
        float[] code = code(walks, at);
        int strips = Math.min(MOST_STRIPS, walks.size());
        Matrix drawn = source.open().model().decode(codes(walks, code, at, strips));
        List<Mosaic> mosaics = new ArrayList<>();
        for (int i = 0; i < strips; i++) {
            mosaics.add(Mosaic.of(source.open().image(), drawn, 1 + i * COLUMNS, 1 + (i + 1) * COLUMNS, COLUMNS));
        }
        List<Double> shown = Arrays.stream(at).boxed().toList();
        return new TraversalFrame(walks, shown, source.open().image(), drawn.row(0), mosaics, found.klSamples());
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
        List<Traversal> walks = Traversals.of(open, source.principal(), source.sample(), kl, new Cancellation());
        return new Directions(walks, klSamples);
    }

    /** The code with every slider's offset added: the directions are orthogonal, so they do not disturb each other. */
    private static float[] code(List<Traversal> walks, double[] at) {
        float[] code = walks.get(0).axisTraversal().origin();
        for (int i = 0; i < at.length; i++) {
            AxisTraversal walk = walks.get(i).axisTraversal();
            float[] direction = walk.direction();
            for (int d = 0; d < direction.length; d++) {
                code[d] += (float) ((at[i] - walk.coordinate()) * direction[d]);
            }
        }
        return code;
    }

    /** First the code itself, then the strips. */
    private static Matrix codes(List<Traversal> walks, float[] code, double[] at, int strips) {
        float[] all = Arrays.copyOf(code, code.length * (1 + strips * COLUMNS));
        for (int i = 0; i < strips; i++) {
            AxisTraversal walk = walks.get(i).axisTraversal();
            AxisTraversal from = new AxisTraversal(code, walk.direction(), at[i], walk.low(), walk.high());
            from.codes(COLUMNS).copyRows(0, COLUMNS, all, code.length * (1 + i * COLUMNS));
        }
        return Matrix.wrap(1 + strips * COLUMNS, code.length, all);
    }
}
