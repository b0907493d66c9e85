package latentfx.ui.projection;

import java.util.Optional;
import java.util.OptionalInt;
import latentfx.analysis.Projected;
import latentfx.analysis.SampleImages;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.projection.Embedding;
import latentfx.projection.ProjectionSettings;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;

/**
 * What a projection works on: the codes or images of some of a map's samples, at even steps.
 *
 * @param points one a row
 * @param labels class of each
 * @param samples which sample each row is, ascending
 * @param given how many there are in all
 */
record SampledPoints(Matrix points, int[] labels, int[] samples, int given) {
    /**
     * The points that {@code settings} ask for.
     *
     * @throws IllegalStateException if images are asked for and not at hand; the message says what to do
     */
    static SampledPoints of(OpenModel open, ProjectionSettings settings, SampleImages images) {
        Matrix all = settings.pixels() ? pixels(open, images) : open.styles();
        int given = all.rows();
        int used = Math.min(given, settings.points());
        int[] samples = new int[used];
        int[] labels = new int[used];
        float[] values = new float[used * all.columns()];
        for (int i = 0; i < used; i++) {
            samples[i] = (int) ((long) i * given / used);
            labels[i] = open.sheet().labels()[samples[i]];
            all.copyRows(samples[i], 1, values, i * all.columns());
        }
        return new SampledPoints(Matrix.wrap(used, all.columns(), values), labels, samples, given);
    }

    private static Matrix pixels(OpenModel open, SampleImages images) {
        Optional<Dataset> found = images.dataset(open.sheet().origin())
                .filter(it -> it.size() == open.sheet().size());
        return found.map(it -> it.samples())
                .orElseThrow(() -> new IllegalStateException(Messages.of(SampledPoints.class)
                        .get(
                                "pixels.missing",
                                new DataNames().name(open.sheet().origin().name()))));
    }

    /** Classes for the accuracy of neighbours; empty where all are of one. */
    Optional<int[]> classes() {
        OptionalInt other =
                java.util.Arrays.stream(labels).filter(it -> it != labels[0]).findFirst();
        return other.isPresent() ? Optional.of(labels) : Optional.empty();
    }

    /** What was made of these points, told of all samples of the map. */
    Projected ofAll(Projected made) {
        Embedding embedding = made.embedding();
        int[] shown = embedding.samples();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = samples[shown[i]];
        }
        Embedding whole = new Embedding(embedding.positions(), shown, given, embedding.seed(), embedding.remarks());
        return new Projected(made.method(), whole, made.judged(), made.figures(), made.seconds());
    }
}
