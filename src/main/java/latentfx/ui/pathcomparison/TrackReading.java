package latentfx.ui.pathcomparison;

import java.util.Optional;
import latentfx.analysis.SampledPath;
import latentfx.latent.PathPlacement;
import latentfx.math.Matrix;

/**
 * What the charts of a path show at one position.
 *
 * @param step change from the frame at the position to the next one: Euclidean distance in pixel values
 * @param place where the position lies among the data, if that is known
 * @param judged what the judge says of the nearest frame, if there is a judge of such images
 */
record TrackReading(double step, Optional<Place> place, Optional<Judged> judged) {
    /**
     * A position among the data.
     *
     * @param label the most frequent class among the nearest codes
     * @param share its share of them, in [0, 1]
     * @param percentile percentage of the codes that lie closer to their nearest ones
     */
    record Place(int label, double share, double percentile) {}

    /**
     * What a judge says.
     *
     * @param label name of the most probable class
     * @param confidence its probability, in [0, 1]
     */
    record Judged(String label, double confidence) {}

    /** The reading of {@code path} at position {@code t}, 0 to 1: of the step that it lies in, and of the nearest frame. */
    static TrackReading at(SampledPath path, Optional<JudgedFrames> judged, double t) {
        int steps = path.frames().rows() - 1;
        double along = Math.max(0, Math.min(1, t)) * steps;
        int frame = (int) Math.round(along);
        return new TrackReading(
                path.step(Math.min(steps - 1, (int) along)),
                path.placement().map(placement -> place(placement, frame)),
                judged.map(it -> new Judged(
                        it.labels().get(it.verdicts().classes()[frame]),
                        it.verdicts().confidence()[frame])));
    }

    private static Place place(PathPlacement placement, int frame) {
        Matrix shares = placement.classes();
        int best = 0;
        for (int label = 1; label < shares.columns(); label++) {
            best = shares.get(frame, label) > shares.get(frame, best) ? label : best;
        }
        return new Place(best, shares.get(frame, best), placement.percentiles()[frame]);
    }
}
