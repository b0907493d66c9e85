package latentfx.ui.pathcomparison;

import java.util.Optional;
import latentfx.analysis.SampledPath;
import latentfx.latent.LatentPath;
import latentfx.model.OpenModel;
import latentfx.ui.path.PathLane;

/**
 * One lane of the path comparison: one kind of path in one model.
 *
 * @param key which lane
 * @param lane the model and the stops that the path passes through
 * @param state whether its path has been computed
 * @param path the path, in latent space or, for a pixel blend, in pixel space; empty where there is none
 * @param sampled the frames along the path with their figures; empty where there is no path
 * @param judged what the judge says of those frames; empty where there is no path or no judge of such images
 */
public record ComparedLane(
        LaneKey key,
        PathLane lane,
        LaneState state,
        Optional<LatentPath> path,
        Optional<SampledPath> sampled,
        Optional<JudgedFrames> judged) {
    /** The model. */
    public OpenModel open() {
        return lane.open();
    }
}
