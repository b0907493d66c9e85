package latentfx.ui.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import latentfx.latent.LatentPath;
import latentfx.workbench.PathKind;

/** Draws all lanes of the path lab at one position. Lives on the decoding thread. */
final class LabPainter {
    private final LaneDecoder left = new LaneDecoder();
    private final LaneDecoder right = new LaneDecoder();

    LabPictures paint(List<LabLane> lanes, long askedNanos, double t) {
        Map<LabKey, float[]> pixels = new HashMap<>();
        for (LabLane lane : lanes) {
            lane.path().ifPresent(path -> pixels.put(lane.key(), draw(lane, path, t)));
        }
        return new LabPictures(askedNanos, t, pixels);
    }

    private float[] draw(LabLane lane, LatentPath path, double t) {
        float[] place = new float[path.dimensions()];
        path.at(t, place);
        if (lane.key().kind() == PathKind.PIXEL) {
            return place;
        }
        return (lane.key().side() == Lane.LEFT ? left : right).decode(lane.open(), place);
    }
}
