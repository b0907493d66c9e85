package latentfx.ui.path;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import latentfx.model.OpenModel;
import latentfx.model.PointDecoder;
import latentfx.task.LastResult;
import org.jspecify.annotations.Nullable;

/**
 * Decodes codes of one lane, and keeps the decoder of its model, and the pictures at the stops, for the next call. For one
 * thread: the decoding thread.
 */
public final class LaneDecoder {
    /** How many pictures at stops are kept. */
    private static final int KEPT = 16;

    private final LastResult<OpenModel, PointDecoder> decoders =
            new LastResult<>(open -> open.model().pointDecoder());
    private final Map<FloatBuffer, float[]> stops = new LinkedHashMap<>();
    private @Nullable OpenModel stopsOf;

    /** What the lane's model decodes at position {@code t} of its path; empty where it has no path. */
    Optional<LanePicture> draw(PathLane lane, double t) {
        Optional<LaneStop> stop = !lane.complete() || t == 0 ? lane.from() : t == 1 ? lane.to() : Optional.empty();
        if (stop.isPresent()) {
            return stop.map(it -> new LanePicture(
                    Arrays.copyOf(it.code(), lane.open().latent()), decodeStop(lane.open(), it.code())));
        }
        return lane.path().map(path -> {
            float[] code = new float[lane.open().model().spec().codeWidth()];
            path.at(t, code);
            return new LanePicture(Arrays.copyOf(code, lane.open().latent()), decode(lane.open(), code));
        });
    }

    /** The pictures at the ends of {@code lane}. */
    EndPictures ends(PathLane lane) {
        return new EndPictures(
                lane.from().map(stop -> decodeStop(lane.open(), stop.code())),
                lane.to().map(stop -> decodeStop(lane.open(), stop.code())));
    }

    /** As {@link #decode}, for a code that will be asked for again, as those of stops are; not to be written to. */
    float[] decodeStop(OpenModel open, float[] code) {
        if (!open.equals(stopsOf)) {
            stops.clear();
            stopsOf = open;
        }
        FloatBuffer key = FloatBuffer.wrap(code);
        float[] known = stops.remove(key);
        float[] pixels = known == null ? decode(open, code) : known;
        stops.put(key, pixels); // now the newest
        if (stops.size() > KEPT) {
            stops.remove(stops.keySet().iterator().next());
        }
        return pixels;
    }

    /** What {@code open} decodes {@code code} to: values in [0, 1], row by row. */
    public float[] decode(OpenModel open, float[] code) {
        float[] pixels = new float[open.image().size()];
        decoders.of(open).decode(code, pixels);
        return pixels;
    }
}
