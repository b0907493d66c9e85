package latentfx.ui.time;

import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.recording.AlignedMap;
import latentfx.recording.TimePoint;

/**
 * A training at one time, ready to be drawn.
 *
 * @param at the time in epochs
 * @param point the look nearest to it, whose weights decode
 * @param model the model as it was at that look
 * @param map its map
 * @param points the samples' places at exactly that time, one a row, on their way between two looks
 * @param span the distance from the middle, in map units, within which nearly all of them lie
 * @param image what the decoder makes of the chosen sample's code; empty if none is chosen
 */
public record TimeFrame(
        double at,
        TimePoint point,
        OpenModel model,
        AlignedMap map,
        Matrix points,
        double span,
        Optional<float[]> image) {}
