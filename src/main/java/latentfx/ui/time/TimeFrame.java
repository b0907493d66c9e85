package latentfx.ui.time;

import java.util.Optional;
import latentfx.model.OpenModel;
import latentfx.recording.AlignedMap;
import latentfx.recording.TimePoint;
import latentfx.ui.plot.Cloud;
import latentfx.ui.scale.PriorRings;

/**
 * The state of a recorded training at one time, ready to be drawn.
 *
 * @param at the time in epochs
 * @param point the nearest checkpoint, whose weights are used for decoding
 * @param model the model at that checkpoint
 * @param map the aligned map of that checkpoint
 * @param cloud the samples at their positions at that time, interpolated between two checkpoints
 * @param span distance from the map's centre to its sides, in map units; nearly all samples lie within it at every
 *     checkpoint of the recording
 * @param rings where N(0, I) lies, the prior of a variational model; empty where there are no rings
 * @param image the reconstruction of the chosen sample; empty if none is chosen
 */
public record TimeFrame(
        double at,
        TimePoint point,
        OpenModel model,
        AlignedMap map,
        Cloud cloud,
        double span,
        Optional<PriorRings> rings,
        Optional<float[]> image) {}
