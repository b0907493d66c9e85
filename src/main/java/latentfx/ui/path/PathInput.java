package latentfx.ui.path;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The selected path in the latent spaces of both models.
 *
 * @param left the path in the left model; empty while there is no left model
 * @param right the path in the right model; empty while there is no right model
 * @param linked whether both maps show the same samples, so that a selection on one applies to the other
 */
public record PathInput(Optional<PathLane> left, Optional<PathLane> right, boolean linked) {
    /** No model, no path. */
    public static final PathInput NOTHING = new PathInput(Optional.empty(), Optional.empty(), false);

    /** How far the selection has come. */
    public PathStep step() {
        if (lanes().anyMatch(PathLane::complete)) {
            return PathStep.COMPLETE;
        }
        return lanes().anyMatch(lane -> lane.from().isPresent()) ? PathStep.FIRST_CHOSEN : PathStep.NOTHING_CHOSEN;
    }

    /** The lane whose samples name the ends of the path: the first one with a stop. */
    public Optional<PathLane> leading() {
        return lanes().filter(lane -> lane.from().isPresent()).findFirst();
    }

    /** The lane of one model; there is none for the blend. */
    public Optional<PathLane> lane(Lane lane) {
        return switch (lane) {
            case LEFT -> left;
            case RIGHT -> right;
            case BLEND -> Optional.empty();
        };
    }

    private Stream<PathLane> lanes() {
        return Stream.concat(left.stream(), right.stream());
    }
}
