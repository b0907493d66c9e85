package latentfx.ui.panels;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.analysis.HoleSight;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.latent.Hole;
import latentfx.latent.HoleFinder;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.ModelPair;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathSelection;
import latentfx.ui.path.StopResolver;

/**
 * Finds the largest hole between the clusters of one model and decodes its middle by both models. For the FX thread.
 */
public final class HoleViewModel {
    /** The hole lies within the convex hull of this share of the codes, the densest ones. */
    public static final double CORE = 0.95;

    /** How many of the nearest codes are decoded beside the hole. */
    public static final int NEAREST = 6;

    private final ReadOnlyObjectWrapper<Optional<FoundHole>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Search, Optional<FoundHole>> searches;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private ModelPair models = new ModelPair(Optional.empty(), Optional.empty());

    private record Search(Side side, ModelPair models) {}

    public HoleViewModel(Executor background, Executor fx) {
        searches = LatestAnswer.newestOnly(
                background,
                fx,
                HoleViewModel::search,
                found::set,
                Failures.of(HoleViewModel.class, "no emptiest place could be looked for"));
        searches.onBusy(busy::set);
    }

    /** Sets the models; a hole found in others is discarded. */
    public void show(ModelPair now) {
        models = now;
        if (found.get().isPresent() || searches.isBusy()) {
            forget();
        }
    }

    /** Searches for the hole of the model on {@code side}, in the background; takes about a second. */
    public void find(Side side) {
        if (models.get(side).isPresent()) {
            searches.ask(new Search(side, models));
        }
    }

    /** Discards the hole. */
    public void forget() {
        searches.cancel();
        found.set(Optional.empty());
    }

    private static Optional<FoundHole> search(Search search, Cancellation cancellation) {
        OpenModel open = search.models().get(search.side()).orElseThrow();
        return HoleFinder.find(open.styles(), CORE, cancellation).map(hole -> drawn(search, hole, cancellation));
    }

    private static FoundHole drawn(Search search, Hole hole, Cancellation cancellation) {
        OpenModel open = search.models().get(search.side()).orElseThrow();
        Stop middle = new Stop.Free(search.side(), Stop.Origin.RAW_AXES, hole.code());
        PathSelection selection = new PathSelection(search.side(), PathStops.of(middle));
        PathInput both = new StopResolver().resolve(selection, search.models());
        return new FoundHole(
                search.side(),
                open,
                hole,
                HoleSight.of(open.styles(), hole, cancellation),
                both.left().flatMap(lane -> picture(lane, hole)),
                both.right().flatMap(lane -> picture(lane, hole)));
    }

    private static Optional<FoundHole.Drawn> picture(PathLane lane, Hole hole) {
        return lane.from().map(LaneStop::code).map(code -> {
            float[] pixels = new float[lane.open().image().size()];
            lane.open().model().pointDecoder().decode(code, pixels);
            return new FoundHole.Drawn(lane.open(), code, pixels, nearest(lane.open(), hole));
        });
    }

    private static Matrix nearest(OpenModel open, Hole hole) {
        int[] around = hole.around().indices();
        int count = Math.min(NEAREST, around.length);
        Matrix codes = open.sheet().codes();
        float[] near = new float[count * codes.columns()];
        for (int i = 0; i < count; i++) {
            codes.copyRows(around[i], 1, near, i * codes.columns());
        }
        return open.model().decode(Matrix.wrap(count, codes.columns(), near));
    }

    /** The hole found last; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<FoundHole>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether a search is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
