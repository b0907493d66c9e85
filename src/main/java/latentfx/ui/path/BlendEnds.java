package latentfx.ui.path;

import java.util.Optional;
import java.util.OptionalInt;
import latentfx.data.Dataset;
import latentfx.workbench.SampleImages;

/**
 * The two pictures that a pixel blend mixes.
 *
 * @param from picture at the first end
 * @param to picture at the second end
 * @param kind what the pictures are
 * @param model name of the model that the path was taken from
 */
record BlendEnds(float[] from, float[] to, BlendKind kind, String model) {
    /** The originals where both ends are samples of a loaded data set, else what the lane's model draws there. */
    static Optional<BlendEnds> of(PathLane lane, LaneDecoder decoder, SampleImages images) {
        return lane.from().map(first -> {
            LaneEnd second = lane.to().orElse(first);
            String model = lane.open().name();
            return originals(lane, first, second, images)
                    .orElseGet(() -> new BlendEnds(
                            decoder.decode(lane.open(), first.code()),
                            decoder.decode(lane.open(), second.code()),
                            lane.betweenSamples() ? BlendKind.RECONSTRUCTIONS : BlendKind.DECODED,
                            model));
        });
    }

    private static Optional<BlendEnds> originals(PathLane lane, LaneEnd from, LaneEnd to, SampleImages images) {
        Optional<Dataset> data = images.dataset(lane.open().sheet().origin());
        OptionalInt first = from.sample();
        OptionalInt second = to.sample();
        if (data.isEmpty() || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BlendEnds(
                data.get().samples().row(first.getAsInt()),
                data.get().samples().row(second.getAsInt()),
                BlendKind.ORIGINALS,
                lane.open().name()));
    }

    /** The mean of both, weighted 1 − t and t, pixel by pixel. */
    BlendPicture at(double t) {
        float share = (float) t;
        float[] mixed = new float[from.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (1 - share) * from[i] + share * to[i];
        }
        return new BlendPicture(mixed, kind, model);
    }
}
