package latentfx.ui.honesty;

import java.util.OptionalDouble;
import latentfx.metrics.NeighbourFaults;
import latentfx.metrics.Trustworthiness;
import latentfx.projection.LinearProjection;
import latentfx.ui.scatter.AxisChoice;
import latentfx.ui.scatter.Basis;
import latentfx.ui.scatter.MapPicture;
import latentfx.workbench.OpenModel;

/**
 * How far a map can be believed, in three numbers.
 *
 * @param trustworthiness T(10) of the map against the codes; empty where there are too few samples
 * @param continuity C(10) of the map against the codes; empty where there are too few samples
 * @param measured how many samples those two were measured on: the first ones
 * @param samples how many samples the map shows
 * @param explained share of the codes' variance along the two axes, where they are principal components
 */
public record MapBadge(
        OptionalDouble trustworthiness,
        OptionalDouble continuity,
        int measured,
        int samples,
        OptionalDouble explained) {
    /** The number of neighbours looked at. */
    public static final int NEIGHBOURS = Trustworthiness.NEIGHBOURS;

    /** Both compare all pairs, so the badge looks at the first so many samples. */
    public static final int MOST = 2000;

    /** Measures {@code picture}; some tens of milliseconds. */
    static MapBadge of(MapPicture picture, Runnable between) {
        OpenModel open = picture.open();
        int samples = open.sheet().size();
        int measured = Math.min(MOST, samples);
        var faults = NeighbourFaults.of(
                open.styles().slice(0, measured), picture.points().slice(0, measured), NEIGHBOURS, between);
        return new MapBadge(
                faults.map(it -> OptionalDouble.of(it.trustworthiness())).orElse(OptionalDouble.empty()),
                faults.map(it -> OptionalDouble.of(it.continuity())).orElse(OptionalDouble.empty()),
                measured,
                samples,
                explained(picture.plain()));
    }

    private static OptionalDouble explained(MapPicture picture) {
        AxisChoice axes = picture.axes();
        LinearProjection projection = picture.projection();
        return axes.basis() == Basis.PCA
                ? OptionalDouble.of(projection.explainedShare(axes.x()) + projection.explainedShare(axes.y()))
                : OptionalDouble.empty();
    }
}
