package latentfx.ui.path;

import java.util.Arrays;
import java.util.Optional;
import latentfx.model.OpenModel;
import latentfx.model.PointDecoder;
import latentfx.task.LastResult;

/**
 * Decodes codes of one lane, and keeps the decoder of its model for the next call. For one thread: the decoding thread.
 */
public final class LaneDecoder {
    private final LastResult<OpenModel, PointDecoder> decoders =
            new LastResult<>(open -> open.model().pointDecoder());

    /** What the lane's model decodes at position {@code t} of its path; empty where it has no path. */
    Optional<LanePicture> draw(PathLane lane, double t) {
        return lane.path().map(path -> {
            float[] code = new float[lane.open().model().spec().codeWidth()];
            path.at(t, code);
            return new LanePicture(Arrays.copyOf(code, lane.open().latent()), decode(lane.open(), code));
        });
    }

    /** What {@code open} decodes {@code code} to: values in [0, 1], row by row. */
    public float[] decode(OpenModel open, float[] code) {
        float[] pixels = new float[open.image().size()];
        decoders.of(open).decode(code, pixels);
        return pixels;
    }
}
