package latentfx.ui.path;

import java.util.Optional;
import java.util.function.Consumer;
import latentfx.analysis.SampleImages;
import latentfx.task.LastResult;
import org.jspecify.annotations.Nullable;

/** Computes the codes of a path and draws all of its lanes at one position. For one thread: the decoding thread. */
final class PathPainter {
    private final LaneDecoder left = new LaneDecoder();
    private final LaneDecoder right = new LaneDecoder();
    private final SampleImages images;
    private final LastResult<PathQuestion, PathInput> inputs;
    /** The pictures that the blend mixes cost a decode each, so they are kept as long as the path stays. */
    private final LastResult<PathEdition, Optional<BlendEnds>> blendEnds = new LastResult<>(this::blendEnds);

    private @Nullable PathEdition resolvedLast;

    PathPainter(SampleImages images) {
        this.images = images;
        StopResolver resolver = new StopResolver();
        inputs = new LastResult<>(question -> question.resolve(resolver));
    }

    /**
     * The frame that {@code request} asks for. A path drawn for the first time is handed to {@code resolved} as soon as its
     * codes are known, before its pictures are decoded.
     */
    PathFrame answer(PathRequest request, Consumer<ResolvedPath> resolved) {
        PathEdition path = request.path();
        PathInput input = inputs.of(path.question());
        if (!path.equals(resolvedLast)) {
            resolvedLast = path;
            resolved.accept(new ResolvedPath(path, input));
        }
        return new PathFrame(
                request.sequence(),
                request.askedNanos(),
                input,
                paint(path, request.t()),
                input.left().map(left::ends).orElse(EndPictures.NONE),
                input.right().map(right::ends).orElse(EndPictures.NONE));
    }

    /** The pictures of {@code path} at position {@code t}. */
    PathPictures paint(PathEdition path, double t) {
        PathInput input = inputs.of(path.question());
        return new PathPictures(
                t,
                input.left().flatMap(lane -> left.draw(lane, t)),
                input.right().flatMap(lane -> right.draw(lane, t)),
                blendEnds.of(path).map(ends -> ends.at(t)));
    }

    private Optional<BlendEnds> blendEnds(PathEdition path) {
        PathInput input = inputs.of(path.question());
        boolean leftLeads = input.left().flatMap(PathLane::from).isPresent();
        return input.leading().flatMap(lane -> BlendEnds.of(lane, leftLeads ? left : right, images));
    }
}
