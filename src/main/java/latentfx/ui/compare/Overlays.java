package latentfx.ui.compare;

import java.util.Arrays;
import latentfx.ui.path.EndKind;
import latentfx.ui.path.LaneEnd;
import latentfx.ui.path.PathLane;
import latentfx.ui.scatter.AxisChoice;
import latentfx.ui.scatter.MapPicture;
import latentfx.ui.scatter.PathOverlay;
import org.jspecify.annotations.Nullable;

/** Lays a path over a map. A straight line between codes is a straight line on the map, for the projection is linear. */
final class Overlays {
    private Overlays() {}

    /** The line of {@code lane} in the units of {@code picture}, with its handle at {@code t}; null where there is none. */
    static @Nullable PathOverlay of(MapPicture picture, PathLane lane, double t) {
        if (lane.from().isEmpty()) {
            return null;
        }
        LaneEnd from = lane.from().get();
        LaneEnd to = lane.to().orElse(from);
        AxisChoice axes = picture.axes();
        float[] start = Arrays.copyOf(from.code(), lane.open().latent());
        float[] end = Arrays.copyOf(to.code(), lane.open().latent());
        return new PathOverlay(
                picture.projection().along(start, axes.x()),
                picture.projection().along(start, axes.y()),
                picture.projection().along(end, axes.x()),
                picture.projection().along(end, axes.y()),
                t,
                from.kind() != EndKind.SAMPLE,
                to.kind() != EndKind.SAMPLE,
                lane.complete(),
                lane.between().stream().map(stop -> stop(picture, stop, lane)).toList());
    }

    private static PathOverlay.Stop stop(MapPicture picture, LaneEnd stop, PathLane lane) {
        float[] code = Arrays.copyOf(stop.code(), lane.open().latent());
        return new PathOverlay.Stop(
                picture.projection().along(code, picture.axes().x()),
                picture.projection().along(code, picture.axes().y()),
                stop.kind() != EndKind.SAMPLE);
    }
}
