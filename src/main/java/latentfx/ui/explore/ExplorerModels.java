package latentfx.ui.explore;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.Selection;
import latentfx.ui.path.PathSelection;
import latentfx.ui.projection.ProjectionViewModel;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Threads;

/**
 * What looks into the spaces behind the maps: a decoded grid for each, and the pages of the inspector, which follow the map
 * that was used last and the sample chosen on it. For the FX thread.
 */
public final class ExplorerModels {
    private final CompareViewModel compare;
    private final Map<Side, GridViewModel> grids = new EnumMap<>(Side.class);
    private final Map<Side, ProjectionViewModel> projections = new EnumMap<>(Side.class);
    private final ExploreViewModel explore;

    public ExplorerModels(Services services, CompareViewModel compare, UndoStack undo) {
        this.compare = compare;
        Threads threads = services.threads();
        Selection shared = new Selection(undo);
        explore = new ExploreViewModel(threads.background(), threads.fx(), services.images());
        explore.selectionProperty().set(shared);
        for (Side side : Side.values()) {
            compare.map(side).selectionProperty().set(shared);
            GroupMarksViewModel.mark(explore.attributes(), compare.map(side));
            grids.put(side, new GridViewModel(compare.map(side), threads.background(), threads.fx()));
            projections.put(
                    side,
                    new ProjectionViewModel(
                            compare.map(side),
                            services.images(),
                            services.workbench()::project,
                            undo,
                            threads.background(),
                            threads.fx()));
            compare.modelProperty(side).addListener((property, before, now) -> follow());
        }
        compare.selectionProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private void follow() {
        PathSelection selection = compare.selectionProperty().get();
        Side side = compare.modelProperty(selection.side()).get() == null
                ? selection.side().other()
                : selection.side();
        OptionalInt sample = selection
                .stops()
                .first()
                .filter(Stop.Sample.class::isInstance)
                .map(end -> OptionalInt.of(((Stop.Sample) end).index()))
                .orElse(OptionalInt.empty());
        explore.modelProperty()
                .set(Optional.ofNullable(compare.modelProperty(side).get()));
        explore.sampleProperty().set(sample);
        grids.values().forEach(grid -> grid.sampleProperty().set(sample));
    }

    /** The decoded grid behind one map. */
    public GridViewModel grid(Side side) {
        GridViewModel grid = grids.get(side);
        if (grid == null) {
            throw new IllegalStateException("there is no grid at " + side);
        }
        return grid;
    }

    /** How the samples of one map are placed. */
    public ProjectionViewModel projection(Side side) {
        return Objects.requireNonNull(projections.get(side));
    }

    /** Traversals, attributes and samples. */
    public ExploreViewModel explore() {
        return explore;
    }
}
