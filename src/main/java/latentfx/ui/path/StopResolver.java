package latentfx.ui.path;

import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import org.jspecify.annotations.Nullable;

/** Computes the codes of a selected path in the latent space of each model. For one thread: the decoding thread. */
public final class StopResolver {
    /** Number of nearest samples whose codes are averaged where a free code is carried over to the other model. */
    public static final int FOLLOWED = 8;

    private @Nullable Search search;

    /** The path in both models; without stops in a model that does not have the selection. */
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
                    selection.stops().stops().stream()
                            .map(stop -> resolve(stop, models, side, open))
                            .toList());
        });
    }

    private LaneStop resolve(Stop stop, ModelPair models, Side side, OpenModel open) {
        if (stop instanceof Stop.Sample sample) {
            return LaneStop.sample(sample.index(), open.sheet().codes().row(sample.index()));
        }
        Stop.Free free = (Stop.Free) stop;
        if (free.side() == side) {
            StopKind kind =
                    switch (free.origin()) {
                        case INVERSE_PCA -> StopKind.INVERSE_PCA;
                        case RAW_AXES -> StopKind.RAW_AXES;
                        case BLENDED -> StopKind.BLENDED;
                    };
            return new LaneStop(free, kind, withClasses(free.code(), open));
        }
        Matrix there = models.get(free.side()).orElseThrow().styles();
        float[] code =
                in(there).nearest(free.code(), FOLLOWED).blend(open.sheet().codes());
        return new LaneStop(free, StopKind.FOLLOWING, code);
    }

    /** Appends to a style code of a conditional model the classes of the samples around it, averaged. */
    private float[] withClasses(float[] style, OpenModel open) {
        if (open.model().spec().classes() == 0) {
            return style;
        }
        float[] code =
                in(open.styles()).nearest(style, FOLLOWED).blend(open.sheet().codes());
        System.arraycopy(style, 0, code, 0, style.length);
        return code;
    }

    /** The search through {@code codes}; the last one is kept, because a drag asks for it many times. */
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
