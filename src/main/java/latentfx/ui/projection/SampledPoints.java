package latentfx.ui.projection;

import java.util.Optional;
import java.util.OptionalInt;
import latentfx.analysis.Projected;
import latentfx.analysis.SampleImages;
import latentfx.data.Dataset;
import latentfx.math.Samples;
import latentfx.model.OpenModel;
import latentfx.projection.Embedding;
import latentfx.projection.ProjectionSettings;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;

/**
 * The input of a projection: codes or images of a map's samples, thinned at even steps if there are too many.
 *
 * @param points one point a row
 * @param labels class of each point
 * @param samples sample index of each row, ascending
 * @param given number of samples on the map
 */
record SampledPoints(Samples points, int[] labels, int[] samples, int given) {
    /**
     * The input that {@code settings} ask for.
     *
     * @throws IllegalArgumentException if images are asked for but not available; the message says what to do
     */
    static SampledPoints of(OpenModel open, ProjectionSettings settings, SampleImages images) {
        Samples all = settings.pixels() ? pixels(open, images) : open.styles();
        int given = all.rows();
        int used = Math.min(given, settings.points());
        int[] samples = new int[used];
        int[] labels = new int[used];
        for (int i = 0; i < used; i++) {
            samples[i] = (int) ((long) i * given / used);
            labels[i] = open.sheet().labels()[samples[i]];
        }
        return new SampledPoints(all.at(samples), labels, samples, given);
    }

    private static Samples pixels(OpenModel open, SampleImages images) {
        Optional<Dataset> found = images.dataset(open.sheet().origin())
                .filter(it -> it.size() == open.sheet().size());
        return found.map(Dataset::samples)
                .orElseThrow(() -> new IllegalArgumentException(Messages.of(SampledPoints.class)
                        .get(
                                "pixels.missing",
                                new DataNames().name(open.sheet().origin().name()))));
    }

    /** Classes for the k-NN accuracy; empty if all points are of one class. */
    Optional<int[]> classes() {
        OptionalInt other =
                java.util.Arrays.stream(labels).filter(it -> it != labels[0]).findFirst();
        return other.isPresent() ? Optional.of(labels) : Optional.empty();
    }

    /** Extends the projection of these points to all samples of the map; samples left out get no position. */
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
