package latentfx.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.path.PathLane;
import latentfx.ui.pathcomparison.ComparedLane;
import org.jspecify.annotations.Nullable;

/**
 * Lays the selected path, and other paths through its stops, over one map. A straight line between codes is a straight line on
 * a map with axes and is drawn at once; any other is projected point by point in the background. For the FX thread.
 */
final class PathLines {
    private final MapViewModel map;
    private final LatestAnswer<Wanted, Traced> tracing;
    private Optional<Wanted> asked = Optional.empty();
    private Optional<Traced> traced = Optional.empty();
    private double t;

    private record Wanted(MapPicture picture, PathLane lane, List<ComparedLane> others) {}

    private record Traced(Wanted of, PathOverlay overlay) {}

    /** For {@code map}; computes on {@code background} and shows on {@code fx}. */
    PathLines(MapViewModel map, Executor background, Executor fx) {
        this.map = map;
        tracing = LatestAnswer.newestOnly(
                background,
                fx,
                (it, cancellation) -> new Traced(it, Overlays.traced(it.picture(), it.lane(), it.others())),
                this::take,
                Failures.of(PathLines.class, "a path could not be traced on the map"));
    }

    /**
     * Shows the path of {@code lane} with its handle at {@code t}, and {@code others} beside it; without a lane nothing. While
     * the map still shows an older checkpoint than the path, its line stays: the new picture is about to come.
     */
    void lay(@Nullable PathLane lane, double t, List<ComparedLane> others) {
        this.t = t;
        MapPicture picture = map.pictureProperty().get();
        if (picture == null || lane == null || lane.from().isEmpty()) {
            tracing.cancel();
            asked = Optional.empty();
            traced = Optional.empty();
            map.overlayProperty().set(null);
        } else if (lane.open().equals(picture.open())) {
            Wanted now = new Wanted(picture, lane, others);
            boolean known = traced.filter(it -> it.of().equals(now)).isPresent();
            if (known) {
                show();
            } else if (picture.axes().isPresent() && others.isEmpty()) {
                tracing.cancel();
                asked = Optional.of(now);
                traced = Optional.of(new Traced(now, Overlays.straight(picture, lane)));
                show();
            } else {
                trace(now);
            }
        }
    }

    private void trace(Wanted now) {
        if (now.picture().axes().isPresent()) {
            map.overlayProperty()
                    .set(Overlays.straight(now.picture(), now.lane()).at(t)); // until the other paths are there
        }
        if (!asked.equals(Optional.of(now))) {
            asked = Optional.of(now);
            tracing.ask(now);
        }
    }

    private void take(Traced done) {
        traced = Optional.of(done);
        show();
    }

    private void show() {
        traced.ifPresent(it -> map.overlayProperty().set(it.overlay().at(t)));
    }
}
