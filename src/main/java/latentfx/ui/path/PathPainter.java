package latentfx.ui.path;

import java.util.Optional;
import latentfx.analysis.SampleImages;
import latentfx.task.LastResult;

/** Draws all lanes of a path at one position. Lives on the decoding thread. */
final class PathPainter {
    private final LaneDecoder left = new LaneDecoder();
    private final LaneDecoder right = new LaneDecoder();
    private final SampleImages images;
    /** The ends of the blend cost two decodes, so they are kept as long as the path stays. */
    private final LastResult<PathEdition, Optional<BlendEnds>> blendEnds = new LastResult<>(this::blendEnds);

    PathPainter(SampleImages images) {
        this.images = images;
    }

    /** The pictures of {@code path} at position {@code t}. */
    PathPictures paint(PathEdition path, double t) {
        PathInput input = path.input();
        return new PathPictures(
                t,
                input.left().flatMap(lane -> left.draw(lane, t)),
                input.right().flatMap(lane -> right.draw(lane, t)),
                blendEnds.of(path).map(ends -> ends.at(t)));
    }

    private Optional<BlendEnds> blendEnds(PathEdition path) {
        boolean leftLeads = path.input().left().flatMap(PathLane::from).isPresent();
        return path.input().leading().flatMap(lane -> BlendEnds.of(lane, leftLeads ? left : right, images));
    }
}
