package latentfx.ui.path;

import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.model.OpenModel;
import latentfx.ui.map.linked.SampleSpace;

/**
 * A path and the samples that it was made from. It is shown only on maps of these samples, however many others have, so
 * that its indices never come to mean other images.
 *
 * @param selection the path, and the map on which it was made
 * @param samples the samples of that map; empty for no path
 */
public record HeldPath(PathSelection selection, Optional<SampleSpace> samples) {
    /** No path. */
    public static final HeldPath NONE = new HeldPath(PathSelection.NONE, Optional.empty());

    /** {@code selection}, made from the samples that {@code models} show on its side; none where they do not have it. */
    static HeldPath of(PathSelection selection, ModelPair models) {
        Optional<SampleSpace> samples = samples(models, selection.side());
        return selection.isEmpty() || !selection.fits(models) ? NONE : new HeldPath(selection, samples);
    }

    private static Optional<SampleSpace> samples(ModelPair models, Side side) {
        return models.get(side).map(OpenModel::sheet).map(SampleSpace::of);
    }

    /** Whether there is no path. */
    public boolean isEmpty() {
        return selection.isEmpty();
    }

    /**
     * What {@code models} show of the path: the path itself on its side, else on the other map if that shows the same
     * samples and the path leads through samples only, else none.
     */
    PathSelection shownBy(ModelPair models) {
        PathSelection there = new PathSelection(selection.side().other(), selection.stops());
        if (isEmpty()) {
            return PathSelection.NONE;
        }
        if (isOn(selection.side(), models) && selection.fits(models)) {
            return selection;
        }
        boolean samplesOnly = selection.stops().stops().stream().allMatch(Stop.Sample.class::isInstance);
        return samplesOnly && isOn(there.side(), models) && there.fits(models) ? there : PathSelection.NONE;
    }

    private boolean isOn(Side side, ModelPair models) {
        return samples.isPresent() && samples.equals(samples(models, side));
    }

    /** The map on which the path was made, if that shows other samples now. */
    Optional<Stray> stray(ModelPair models) {
        return models.get(selection.side())
                .filter(open -> samples.isPresent() && !isOn(selection.side(), models))
                .map(open -> new Stray(selection.side(), samples.orElseThrow(), SampleSpace.of(open.sheet())));
    }

    /** The path with both maps exchanged. */
    HeldPath exchanged() {
        return isEmpty() ? this : new HeldPath(selection.exchanged(), samples);
    }

    /**
     * A path whose map shows other samples now.
     *
     * @param side the map on which it was made
     * @param path the samples that it belongs to
     * @param shown the samples on the map now
     */
    public record Stray(Side side, SampleSpace path, SampleSpace shown) {}
}
