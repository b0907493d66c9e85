package latentfx.ui.time;

import java.util.Optional;
import latentfx.model.OpenModel;
import latentfx.recording.AlignedMap;
import latentfx.recording.TimePoint;
import latentfx.ui.plot.Cloud;

/**
 * A training at one time, ready to be drawn.
 *
 * @param at the time in epochs
 * @param point the checkpoint nearest to it, whose weights decode
 * @param model the model as it was at that checkpoint
 * @param map its map
 * @param cloud the samples at their positions at exactly that time, between those of two checkpoints
 * @param span the distance from the middle, in map units, within which nearly all of them lie
 * @param image what the decoder makes of the chosen sample's code; empty if none is chosen
 */
public record TimeFrame(
        double at,
        TimePoint point,
        OpenModel model,
        AlignedMap map,
        Cloud cloud,
        double span,
        Optional<float[]> image) {}
