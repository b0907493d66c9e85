package latentfx.ui.path;

import java.util.Arrays;
import java.util.Optional;
import latentfx.model.OpenModel;
import latentfx.model.PointDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Decodes codes of one lane, and keeps the decoder of its model for the next call. For one thread: the decoding thread.
 */
public final class LaneDecoder {
    private @Nullable OpenModel ready;
    private @Nullable PointDecoder decoder;

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
        decoderOf(open).decode(code, pixels);
        return pixels;
    }

    private PointDecoder decoderOf(OpenModel open) {
        PointDecoder current = decoder;
        if (current == null || !open.equals(ready)) {
            current = open.model().pointDecoder();
            decoder = current;
            ready = open;
        }
        return current;
    }
}
