package latentfx.ui.pathcomparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import latentfx.analysis.PathKind;
import latentfx.latent.LatentPath;
import latentfx.ui.path.Lane;
import latentfx.ui.path.LaneDecoder;

/** Draws all lanes of the comparison at one position. For one thread: the decoding thread. */
final class ComparedLanesPainter {
    private final LaneDecoder left = new LaneDecoder();
    private final LaneDecoder right = new LaneDecoder();

    ComparedPictures paint(List<ComparedLane> lanes, long askedNanos, double t) {
        Map<LaneKey, float[]> pixels = new HashMap<>();
        for (ComparedLane lane : lanes) {
            lane.path().ifPresent(path -> pixels.put(lane.key(), draw(lane, path, t)));
        }
        return new ComparedPictures(askedNanos, t, pixels);
    }

    private float[] draw(ComparedLane lane, LatentPath path, double t) {
        float[] point = new float[path.dimensions()];
        path.at(t, point);
        if (lane.key().kind() == PathKind.PIXEL) {
            return point;
        }
        return (lane.key().side() == Lane.LEFT ? left : right).decode(lane.open(), point);
    }
}
