package latentfx.ui.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.latent.LatentPath;
import latentfx.latent.PathPositions;
import latentfx.math.Matrix;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.PathLane;
import latentfx.ui.pathcomparison.ComparedLane;

/** Projects paths from latent space onto a map. */
final class Overlays {
    /** Number of points, for each leg of the path, that a curve is drawn through. */
    private static final int POINTS = 24;

    private Overlays() {}

    /**
     * The path of {@code lane}, which has at least its first end, as a map with axes shows it: a straight line between
     * codes is a straight line there.
     */
    static PathOverlay straight(MapPicture picture, PathLane lane) {
        return PathOverlay.straight(lane.selected(), stops(picture, lane), 0);
    }

    /** The path of {@code lane} on any map, bent where the map has no axes, and the paths {@code others} beside it. */
    static PathOverlay traced(MapPicture picture, PathLane lane, List<ComparedLane> others) {
        Messages words = Messages.of(Overlays.class);
        int points = 1 + POINTS * (lane.between().size() + 1);
        Optional<Matrix> line = picture.axes().isEmpty() && lane.complete()
                ? lane.path().map(path -> line(picture, path, points))
                : Optional.empty();
        List<PathOverlay.OtherPath> drawn = others.stream()
                .flatMap(other -> other.path().stream().map(path -> {
                    String kind = other.key().kind().id();
                    return new PathOverlay.OtherPath(words.get("path." + kind), kind, line(picture, path, points));
                }))
                .toList();
        return new PathOverlay(lane.selected(), stops(picture, lane), 0, line, drawn);
    }

    private static Matrix line(MapPicture picture, LatentPath path, int count) {
        Matrix codes = PathPositions.evenly(path, count);
        float[] positions = new float[2 * count];
        for (int i = 0; i < count; i++) {
            put(picture, codes.row(i), positions, i);
        }
        return Matrix.wrap(count, 2, positions);
    }

    private static Matrix stops(MapPicture picture, PathLane lane) {
        List<LaneStop> stops = lane.stops();
        float[] positions = new float[2 * stops.size()];
        for (int i = 0; i < stops.size(); i++) {
            put(picture, stops.get(i).code(), positions, i);
        }
        return Matrix.wrap(stops.size(), 2, positions);
    }

    private static void put(MapPicture picture, float[] code, float[] positions, int row) {
        double[] position = picture.position(Arrays.copyOf(code, picture.open().latent()));
        positions[2 * row] = (float) position[0];
        positions[2 * row + 1] = (float) position[1];
    }
}
