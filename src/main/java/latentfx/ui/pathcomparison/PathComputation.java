package latentfx.ui.pathcomparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import latentfx.analysis.Judge;
import latentfx.analysis.PathComparison;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampleImages;
import latentfx.analysis.SampledPath;
import latentfx.latent.LatentPath;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.LastResult;
import latentfx.ui.path.BlendEnds;
import latentfx.ui.path.Lane;
import latentfx.ui.path.LaneDecoder;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.PathLane;

/** Computes and measures the paths of one side, the quick ones first, and keeps what all paths of its model need. */
final class PathComputation {
    private final Lane side;
    private final SampleImages images;
    private final Supplier<Optional<Judge>> judge;
    private final LastResult<OpenModel, PathComparison> comparisons = new LastResult<>(PathComparison::new);

    /**
     * For {@code side}.
     *
     * @param judge the judge of the moment; asked on the computing thread
     */
    PathComputation(Lane side, SampleImages images, Supplier<Optional<Judge>> judge) {
        this.side = side;
        this.images = images;
        this.judge = judge;
    }

    /**
     * Computes the paths of {@code kinds} through the stops of {@code lane} and measures each in {@code frames} frames;
     * {@code found} gets each as soon as it is known, slow ones first with the straight line in their place.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    void compute(
            PathLane lane, Set<PathKind> kinds, int frames, Cancellation cancellation, Consumer<ComparedLane> found) {
        PathComparison paths = comparisons.of(lane.open());
        List<float[]> stops = lane.stops().stream().map(LaneStop::code).toList();
        LatentPath line = paths.path(PathKind.LINEAR, stops, cancellation);
        SampledPath straight = paths.sampledPath(PathKind.LINEAR, line, stops, frames, cancellation);
        for (PathKind kind : PathKind.values()) {
            cancellation.throwIfCancelled();
            if (!kinds.contains(kind)) {
                continue;
            }
            LaneKey key = new LaneKey(side, kind);
            if (!paths.offers(kind)) {
                found.accept(withoutPath(key, lane));
            } else if (kind == PathKind.LINEAR) {
                found.accept(lane(key, lane, LaneState.READY, line, straight));
            } else if (kind == PathKind.PIXEL) {
                found.accept(blend(key, lane, paths, stops, frames, cancellation));
            } else {
                found.accept(lane(key, lane, LaneState.STRAIGHT_MEANWHILE, line, straight));
                LatentPath path = paths.path(kind, stops, cancellation);
                SampledPath sampled = paths.sampledPath(kind, path, stops, frames, cancellation);
                found.accept(lane(key, lane, LaneState.READY, path, sampled));
            }
        }
    }

    /**
     * Builds what all paths of {@code open} need, so that the first one need not wait for it.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    void prepare(OpenModel open, Cancellation cancellation) {
        comparisons.of(open).prepare(cancellation);
    }

    private ComparedLane blend(
            LaneKey key,
            PathLane lane,
            PathComparison paths,
            List<float[]> stops,
            int frames,
            Cancellation cancellation) {
        BlendEnds ends = BlendEnds.of(lane, new LaneDecoder(), images).orElseThrow();
        SampledPath sampled = paths.blend(ends.pictures(), stops, frames, cancellation);
        return lane(key, lane, LaneState.READY, ends.path(), sampled);
    }

    private static ComparedLane withoutPath(LaneKey key, PathLane lane) {
        return new ComparedLane(key, lane, LaneState.NO_PRIOR, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private ComparedLane lane(LaneKey key, PathLane lane, LaneState state, LatentPath path, SampledPath sampled) {
        return new ComparedLane(
                key,
                lane,
                state,
                Optional.of(path),
                Optional.of(sampled),
                JudgedFrames.of(judge.get(), lane.open(), sampled));
    }
}
