package latentfx.ui.path;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.PathComparison;
import latentfx.analysis.SampleImages;
import latentfx.data.Dataset;
import latentfx.latent.LatentPath;
import latentfx.math.Samples;

/**
 * The pictures that a pixel blend mixes.
 *
 * @param pictures the picture at each stop, at least one
 * @param kind what the pictures are
 * @param model name of the model that the path was taken from
 */
public record BlendEnds(List<float[]> pictures, BlendKind kind, String model) {
    /**
     * The pictures at the stops of {@code lane}: the original images where all stops are samples of a data set at hand,
     * else what the lane's model decodes there. Empty where the lane has no stop.
     */
    public static Optional<BlendEnds> of(PathLane lane, LaneDecoder decoder, SampleImages images) {
        if (lane.from().isEmpty()) {
            return Optional.empty();
        }
        String model = lane.open().name();
        Optional<Dataset> data = images.dataset(lane.open().sheet().origin());
        if (data.isPresent() && lane.betweenSamples()) {
            Samples samples = data.get().samples();
            List<float[]> originals = lane.stops().stream()
                    .map(stop -> samples.row(stop.sample().orElseThrow()))
                    .toList();
            return Optional.of(new BlendEnds(originals, BlendKind.ORIGINALS, model));
        }
        List<float[]> drawn = lane.stops().stream()
                .map(stop -> decoder.decodeStop(lane.open(), stop.code()))
                .toList();
        BlendKind kind = lane.betweenSamples() ? BlendKind.RECONSTRUCTIONS : BlendKind.DECODED;
        return Optional.of(new BlendEnds(drawn, kind, model));
    }

    /** The straight path from picture to picture in pixel space; each leg takes an equal part of 0 to 1. */
    public LatentPath path() {
        return PathComparison.blendPath(pictures.size() > 1 ? pictures : List.of(pictures.get(0), pictures.get(0)));
    }

    /** The blend at position {@code t}: between two pictures each pixel changes linearly. */
    BlendPicture at(double t) {
        float[] mixed = new float[pictures.get(0).length];
        path().at(t, mixed);
        return new BlendPicture(mixed, kind, model);
    }
}
