package latentfx.ui.path;

import java.util.Optional;
import latentfx.latent.LatentPath;
import latentfx.latent.StraightPath;
import latentfx.workbench.OpenModel;

/**
 * A path, or the beginning of one, in the latent space of one model.
 *
 * @param open the model
 * @param from the first end; empty while nothing is selected on this model's map
 * @param to the second end; empty until it has been chosen
 */
public record PathLane(OpenModel open, Optional<LaneEnd> from, Optional<LaneEnd> to) {
    public PathLane {
        if (to.isPresent() && from.isEmpty()) {
            throw new IllegalArgumentException("a path has no second end before it has a first");
        }
        int width = open.model().spec().codeWidth();
        from.ifPresent(end -> requireWidth(end, width));
        to.ifPresent(end -> requireWidth(end, width));
    }

    private static void requireWidth(LaneEnd end, int width) {
        if (end.code().length != width) {
            throw new IllegalArgumentException(
                    "a code of " + end.code().length + " numbers does not fit a decoder of " + width);
        }
    }

    /** A lane whose model stands ready, with nothing selected. */
    public static PathLane idle(OpenModel open) {
        return new PathLane(open, Optional.empty(), Optional.empty());
    }

    /** Whether both ends have been chosen. */
    public boolean complete() {
        return to.isPresent();
    }

    /** The line between the ends; with one end a line that stays there; empty without an end. */
    public Optional<LatentPath> path() {
        return from.map(first -> new StraightPath(first.code(), to.orElse(first).code()));
    }

    /** Whether both ends, as far as chosen, are samples. */
    public boolean betweenSamples() {
        return from.filter(end -> end.kind() != EndKind.SAMPLE).isEmpty()
                && to.filter(end -> end.kind() != EndKind.SAMPLE).isEmpty();
    }
}
