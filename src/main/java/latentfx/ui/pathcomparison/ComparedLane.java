package latentfx.ui.pathcomparison;

import java.util.Optional;
import latentfx.analysis.SampledPath;
import latentfx.latent.LatentPath;
import latentfx.model.OpenModel;
import latentfx.ui.path.PathLane;

/**
 * What one lane of the path lab shows.
 *
 * @param key which lane
 * @param lane the stops that it leads through, and the model
 * @param state how far it has come
 * @param path where it leads: through the latent space, or for a pixel blend through pictures; empty where there is none
 * @param sampled the path in frames, measured; empty where there is none
 */
public record ComparedLane(
        LaneKey key, PathLane lane, LaneState state, Optional<LatentPath> path, Optional<SampledPath> sampled) {
    /** The model that walks it. */
    public OpenModel open() {
        return lane.open();
    }
}
