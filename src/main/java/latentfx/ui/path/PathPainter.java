package latentfx.ui.path;

import java.util.Optional;
import latentfx.analysis.SampleImages;

/** Draws all lanes of a path at one position. Lives on the decoding thread. */
final class PathPainter {
    private final LaneDecoder left = new LaneDecoder();
    private final LaneDecoder right = new LaneDecoder();
    private final SampleImages images;
    private long current;
    private Optional<BlendEnds> blendEnds = Optional.empty();

    PathPainter(SampleImages images) {
        this.images = images;
    }

    /**
     * The pictures of {@code input} at position {@code t}.
     *
     * @param edition 1 or more; another number each time that anything but the position has changed
     */
    PathPictures paint(long edition, PathInput input, double t) {
        prepare(edition, input);
        return new PathPictures(
                t,
                input.left().flatMap(lane -> left.draw(lane, t)),
                input.right().flatMap(lane -> right.draw(lane, t)),
                blendEnds.map(ends -> ends.at(t)));
    }

    /** The ends of the blend cost two decodes, so they are kept as long as the path stays. */
    private void prepare(long edition, PathInput input) {
        if (edition != current) {
            boolean leftLeads = input.left().flatMap(PathLane::from).isPresent();
            LaneDecoder decoder = leftLeads ? left : right;
            blendEnds = input.leading().flatMap(lane -> BlendEnds.of(lane, decoder, images));
            current = edition;
        }
    }
}
