package latentfx.ui.path;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import latentfx.latent.LatentPath;
import latentfx.task.Cancellation;
import latentfx.workbench.OpenModel;
import latentfx.workbench.PathKind;
import latentfx.workbench.PathLab;
import latentfx.workbench.PathWalk;
import latentfx.workbench.SampleImages;
import org.jspecify.annotations.Nullable;

/** Finds and measures the paths of one side, the quick ones first. Keeps what the model's paths share. */
final class LabWalker {
    private final Lane side;
    private final SampleImages images;
    private @Nullable OpenModel ready;
    private @Nullable PathLab lab;

    LabWalker(Lane side, SampleImages images) {
        this.side = side;
        this.images = images;
    }

    /**
     * Walks {@code lane} in every way of {@code kinds}; {@code found} gets each as soon as it is known, the geodesic first as
     * the straight line.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    void walk(PathLane lane, Set<PathKind> kinds, int frames, Cancellation cancellation, Consumer<LabLane> found) {
        PathLab paths = labOf(lane.open());
        List<float[]> stops = lane.stops().stream().map(LaneEnd::code).toList();
        LatentPath line = paths.path(PathKind.LINEAR, stops, cancellation);
        PathWalk straight = paths.walk(PathKind.LINEAR, line, stops, frames, cancellation);
        for (PathKind kind : PathKind.values()) {
            cancellation.throwIfCancelled();
            if (!kinds.contains(kind)) {
                continue;
            }
            LabKey key = new LabKey(side, kind);
            if (!paths.offers(kind)) {
                found.accept(new LabLane(key, lane, LabState.NO_PRIOR, Optional.empty(), Optional.empty()));
            } else if (kind == PathKind.LINEAR) {
                found.accept(lane(key, lane, LabState.READY, line, straight));
            } else if (kind == PathKind.PIXEL) {
                found.accept(blend(key, lane, paths, stops, frames, cancellation));
            } else {
                found.accept(lane(key, lane, LabState.STRAIGHT_MEANWHILE, line, straight));
                LatentPath path = paths.path(kind, stops, cancellation);
                PathWalk walk = paths.walk(kind, path, stops, frames, cancellation);
                found.accept(lane(key, lane, LabState.READY, path, walk));
            }
        }
    }

    /**
     * Builds what all paths of {@code open} share, so that the first one need not wait for it.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    void prepare(OpenModel open, Cancellation cancellation) {
        labOf(open).prepare(cancellation);
    }

    private LabLane blend(
            LabKey key, PathLane lane, PathLab paths, List<float[]> stops, int frames, Cancellation cancellation) {
        BlendEnds ends = BlendEnds.of(lane, new LaneDecoder(), images).orElseThrow();
        PathWalk walk = paths.blend(ends.pictures(), stops, frames, cancellation);
        return lane(key, lane, LabState.READY, ends.path(), walk);
    }

    private static LabLane lane(LabKey key, PathLane lane, LabState state, LatentPath path, PathWalk walk) {
        return new LabLane(key, lane, state, Optional.of(path), Optional.of(walk));
    }

    private synchronized PathLab labOf(OpenModel open) {
        PathLab current = lab;
        if (current == null || !open.equals(ready)) {
            current = new PathLab(open);
            lab = current;
            ready = open;
        }
        return current;
    }
}
