package latentfx.ui.path;

import java.util.Optional;
import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import org.jspecify.annotations.Nullable;

/** Finds what a selection means in the latent space of each model. Lives on the decoding thread. */
public final class EndResolver {
    /** How many of the nearest samples a free place is followed through. */
    public static final int FOLLOWED = 8;

    private @Nullable Search search;

    /** The path as both models see it; without ends where the selection does not exist. */
    public PathInput resolve(PathSelection selection, ModelPair models) {
        return new PathInput(lane(selection, models, Side.LEFT), lane(selection, models, Side.RIGHT), models.linked());
    }

    private Optional<PathLane> lane(PathSelection selection, ModelPair models, Side side) {
        boolean concerned = side == selection.side() || models.linked();
        return models.get(side).map(open -> {
            if (!concerned || !selection.fits(models)) {
                return PathLane.idle(open);
            }
            return new PathLane(
                    open,
                    selection.from().map(end -> end(end, models, side, open)),
                    selection.between().stream()
                            .map(end -> end(end, models, side, open))
                            .toList(),
                    selection.to().map(end -> end(end, models, side, open)));
        });
    }

    private LaneEnd end(PathEnd end, ModelPair models, Side side, OpenModel open) {
        if (end instanceof PathEnd.SampleEnd sample) {
            return LaneEnd.sample(sample.index(), open.sheet().codes().row(sample.index()));
        }
        PathEnd.FreeEnd free = (PathEnd.FreeEnd) end;
        if (free.side() == side) {
            return LaneEnd.place(free.kind(), withClasses(free.code(), open));
        }
        Matrix there = models.get(free.side()).orElseThrow().styles();
        float[] code =
                in(there).nearest(free.code(), FOLLOWED).blend(open.sheet().codes());
        return LaneEnd.place(EndKind.FOLLOWING, code);
    }

    /** A place on a conditional model's map is a style; its classes are those of the samples around, blended. */
    private float[] withClasses(float[] style, OpenModel open) {
        if (open.model().spec().classes() == 0) {
            return style;
        }
        float[] code =
                in(open.styles()).nearest(style, FOLLOWED).blend(open.sheet().codes());
        System.arraycopy(style, 0, code, 0, style.length);
        return code;
    }

    /** The search through {@code codes}, kept while an end is dragged. */
    private Neighbours in(Matrix codes) {
        Search current = search;
        if (current == null || !current.codes().equals(codes)) {
            current = new Search(codes, new Neighbours(codes));
            search = current;
        }
        return current.neighbours();
    }

    private record Search(Matrix codes, Neighbours neighbours) {}
}
