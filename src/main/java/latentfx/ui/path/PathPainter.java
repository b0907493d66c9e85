package latentfx.ui.path;

import java.util.Optional;
import java.util.function.Consumer;
import latentfx.analysis.SampleImages;
import org.jspecify.annotations.Nullable;

/** Computes the codes of a path and draws all of its lanes at one position. For one thread: the decoding thread. */
final class PathPainter {
    private final StopResolver resolver = new StopResolver();
    private final LaneDecoder left = new LaneDecoder();
    private final LaneDecoder right = new LaneDecoder();
    private final SampleImages images;
    private @Nullable ResolvedPath known;
    private @Nullable PathQuestion answered;
    private long current;
    private Optional<BlendEnds> blendEnds = Optional.empty();

    PathPainter(SampleImages images) {
        this.images = images;
    }

    /**
     * The frame that {@code request} asks for. A path drawn for the first time is handed to {@code resolved} as soon as its
     * codes are known, before its pictures are decoded.
     */
    PathFrame answer(PathRequest request, Consumer<ResolvedPath> resolved) {
        ResolvedPath path = resolve(request, resolved);
        return new PathFrame(
                request.sequence(),
                request.askedNanos(),
                path.input(),
                paint(request.edition(), path.input(), request.t()));
    }

    private ResolvedPath resolve(PathRequest request, Consumer<ResolvedPath> resolved) {
        ResolvedPath path = known;
        if (path == null || path.edition() != request.edition()) {
            PathInput input = path != null && request.question().equals(answered)
                    ? path.input()
                    : request.question().resolve(resolver);
            path = new ResolvedPath(request.edition(), input);
            known = path;
            answered = request.question();
            resolved.accept(path);
        }
        return path;
    }

    /**
     * The pictures of {@code input} at position {@code t}.
     *
     * @param edition 1 or more; changes with everything but the position
     */
    PathPictures paint(long edition, PathInput input, double t) {
        prepare(edition, input);
        return new PathPictures(
                t,
                input.left().flatMap(lane -> left.draw(lane, t)),
                input.right().flatMap(lane -> right.draw(lane, t)),
                blendEnds.map(ends -> ends.at(t)));
    }

    /** The pictures that the blend mixes cost a decode each, so they are kept as long as the path stays. */
    private void prepare(long edition, PathInput input) {
        if (edition != current) {
            boolean leftLeads = input.left().flatMap(PathLane::from).isPresent();
            LaneDecoder decoder = leftLeads ? left : right;
            blendEnds = input.leading().flatMap(lane -> BlendEnds.of(lane, decoder, images));
            current = edition;
        }
    }
}
