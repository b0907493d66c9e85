package latentfx.ui.faithfulness;

import java.util.Objects;
import java.util.OptionalDouble;
import latentfx.analysis.Projected;
import latentfx.metrics.NeighbourPenalties;
import latentfx.projection.Basis;
import latentfx.projection.ProjectionRemark;
import latentfx.task.Cancellation;
import latentfx.ui.map.Layout;
import latentfx.ui.map.MapPicture;

/**
 * How faithful a map is to the codes (or pixels) that it shows, in three numbers.
 *
 * @param trustworthiness T(10) of the map against the codes; empty where there are too few samples
 * @param continuity C(10) of the map against the codes; empty where there are too few samples
 * @param measured how many samples those two were measured on: the first ones that are shown
 * @param samples how many samples the map shows
 * @param explained share of the variance along the two axes, where they are principal components and the codes differ
 * @param pixels whether the map is one of raw pixels, which it is compared with, else of codes
 */
public record MapBadge(
        OptionalDouble trustworthiness,
        OptionalDouble continuity,
        int measured,
        int samples,
        OptionalDouble explained,
        boolean pixels) {
    /** The number of neighbours compared. */
    public static final int NEIGHBOURS = NeighbourPenalties.NEIGHBOURS;

    /** The most samples that are measured, the first ones: time grows with their square. */
    public static final int MOST = 2000;

    /** Measures {@code picture}; some tens of milliseconds. */
    static MapBadge of(MapPicture picture, Cancellation cancellation) {
        if (picture.arrangement().filter(it -> it.settings().pixels()).isPresent()) {
            return ofPixels(picture.arrangement().get().made());
        }
        PositionedSamples measured = PositionedSamples.of(picture, MOST);
        var penalties = NeighbourPenalties.of(measured.codes(), measured.positions(), NEIGHBOURS, cancellation);
        return new MapBadge(
                penalties.map(it -> OptionalDouble.of(it.trustworthiness())).orElse(OptionalDouble.empty()),
                penalties.map(it -> OptionalDouble.of(it.continuity())).orElse(OptionalDouble.empty()),
                measured.samples().length,
                measured.shown(),
                explained(picture.plain()),
                false);
    }

    /** The figures that were measured when the map was made, while the pixels were loaded. */
    private static MapBadge ofPixels(Projected made) {
        return new MapBadge(
                Objects.requireNonNullElse(made.figures().get("trustworthiness"), OptionalDouble.empty()),
                Objects.requireNonNullElse(made.figures().get("continuity"), OptionalDouble.empty()),
                made.judged(),
                made.embedding().shown(),
                made.embedding().remarks().stream()
                        .filter(ProjectionRemark.Explained.class::isInstance)
                        .mapToDouble(it -> ((ProjectionRemark.Explained) it).shown())
                        .findFirst(),
                true);
    }

    private static OptionalDouble explained(MapPicture picture) {
        return picture.axes().stream()
                .filter(it ->
                        it.choice().basis() == Basis.PCA && it.projection().totalVariance() > 0)
                .mapToDouble(Layout.Axes::explainedShare)
                .findFirst();
    }
}
