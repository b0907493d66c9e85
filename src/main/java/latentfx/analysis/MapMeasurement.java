package latentfx.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.metrics.ActiveUnits;
import latentfx.metrics.GaussianKl;
import latentfx.model.OpenModel;
import latentfx.model.Posterior;
import latentfx.task.Cancellation;

/**
 * Measures how the codes on the map of a model are arranged, in {@value #STEPS} steps from the cheapest to the slowest, so
 * that a window can show the first figures at once: the first step takes some hundredths of a second for 10,000 codes, all
 * together a few seconds. For one thread at a time.
 */
public final class MapMeasurement {
    /** How many steps there are. */
    public static final int STEPS = 8;

    private final OpenModel open;
    private final Matrix codes;
    private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    private final List<Runnable> steps;

    /**
     * Prepares to measure {@code open}.
     *
     * @param images the samples of the map, if they are loaded; a data set of another origin or size is ignored
     * @param cancellation looked at between small steps, which then throw {@link java.util.concurrent.CancellationException}
     * @throws IllegalArgumentException if the map has no codes
     */
    public MapMeasurement(OpenModel open, Optional<Dataset> images, Cancellation cancellation) {
        this.open = open;
        codes = open.styles();
        if (codes.rows() == 0) {
            throw new IllegalArgumentException("the map of " + open.name() + " has no codes to measure");
        }
        Optional<Dataset> shown =
                images.filter(it -> it.origin().equals(open.sheet().origin())
                        && it.size() == open.sheet().size());
        CodeFigures arrangement = new CodeFigures(codes, open.sheet().labels(), cancellation, figures);
        steps = List.of(
                () -> extent(arrangement),
                arrangement::silhouette,
                arrangement::clusters,
                arrangement::prior,
                arrangement::fitted,
                () -> shown.ifPresent(this::divergence),
                arrangement::knn,
                () -> shown.map(Dataset::samples).ifPresent(arrangement::trustworthiness));
    }

    private void extent(CodeFigures arrangement) {
        arrangement.radius();
        figures.put(Figure.ACTIVE_UNITS, (double) ActiveUnits.count(codes));
        arrangement.classes();
    }

    private void divergence(Dataset images) {
        if (open.model().spec().isVariational()) {
            Posterior posterior = open.model().encode(images.samples(), images.labels());
            posterior.logVariance().ifPresent(it -> figures.put(Figure.KL, GaussianKl.mean(posterior.mean(), it)));
        }
    }

    /**
     * Takes step {@code number}, from 0 to {@value #STEPS} (exclusive); returns all figures measured so far.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public ModelFigures take(int number) {
        steps.get(number).run();
        return new ModelFigures(
                open.name(), codes.columns(), codes.rows(), open.model().spec().isVariational(), figures);
    }
}
