package latentfx.ui.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.latent.LatentPath;
import latentfx.latent.PathPositions;
import latentfx.math.Matrix;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.MapPicture;
import latentfx.ui.path.EndKind;
import latentfx.ui.path.LaneEnd;
import latentfx.ui.path.PathLane;
import latentfx.ui.pathcomparison.ComparedLane;
import latentfx.ui.plot.PathOverlay;

/** Lays paths over a map. A straight line between codes is a straight line on a map along axes. */
final class Overlays {
    /** Places that a curve is drawn through, for each leg of the path. */
    private static final int PLACES = 24;

    private Overlays() {}

    /** The straight line of {@code lane}, which has at least its first end, in the units of {@code picture}. */
    static PathOverlay straight(MapPicture picture, PathLane lane) {
        return overlay(picture, lane, Optional.empty(), List.of());
    }

    /** The same, bent as {@code picture} bends it, and the other {@code ways} through the same stops. */
    static PathOverlay traced(MapPicture picture, PathLane lane, List<ComparedLane> ways) {
        Messages words = Messages.of(Overlays.class);
        int places = 1 + PLACES * (lane.between().size() + 1);
        Optional<Matrix> line = picture.axes().isEmpty() && lane.complete()
                ? lane.path().map(path -> line(picture, path, places))
                : Optional.empty();
        List<PathOverlay.Way> others = ways.stream()
                .flatMap(way -> way.path().stream().map(path -> {
                    String kind = way.key().kind().name().toLowerCase(Locale.ROOT);
                    return new PathOverlay.Way(words.get("path." + kind), kind, line(picture, path, places));
                }))
                .toList();
        return overlay(picture, lane, line, others);
    }

    private static Matrix line(MapPicture picture, LatentPath path, int count) {
        Matrix codes = PathPositions.evenly(path, count);
        float[] places = new float[2 * count];
        for (int i = 0; i < count; i++) {
            double[] place =
                    picture.place(Arrays.copyOf(codes.row(i), picture.open().latent()));
            places[2 * i] = (float) place[0];
            places[2 * i + 1] = (float) place[1];
        }
        return Matrix.wrap(count, 2, places);
    }

    private static PathOverlay overlay(
            MapPicture picture, PathLane lane, Optional<Matrix> line, List<PathOverlay.Way> ways) {
        List<PathOverlay.Stop> stops =
                lane.stops().stream().map(stop -> stop(picture, stop)).toList();
        return new PathOverlay(stops, 0, line, ways);
    }

    private static PathOverlay.Stop stop(MapPicture picture, LaneEnd end) {
        double[] place = picture.place(Arrays.copyOf(end.code(), picture.open().latent()));
        return new PathOverlay.Stop(place[0], place[1], end.kind() != EndKind.SAMPLE);
    }
}
