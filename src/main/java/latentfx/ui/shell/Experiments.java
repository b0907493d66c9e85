package latentfx.ui.shell;

import latentfx.ui.arena.ArenaViewModel;
import latentfx.ui.bias.BiasViewModel;
import latentfx.ui.bias.StudyTools;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Threads;
import latentfx.ui.units.UnitsViewModel;
import latentfx.ui.untangling.UntangleViewModel;

/**
 * The pages on which something is tried that needs no model of the maps, or more than one.
 *
 * @param arena clouds in space, to be laid flat
 * @param untangling the small net of the plane
 * @param units units that chance decides
 * @param bias what is left out of the training of small models
 */
record Experiments(ArenaViewModel arena, UntangleViewModel untangling, UnitsViewModel units, BiasViewModel bias) {
    /** Those of one window; {@code undo} takes back points that the user put into the plane. */
    static Experiments of(Services services, ExplorerModels explorer, UndoStack undo, UnitsViewModel units) {
        Threads threads = services.threads();
        return new Experiments(
                new ArenaViewModel(threads.background(), threads.fx()),
                new UntangleViewModel(undo, threads.background(), threads.fx()),
                units,
                new BiasViewModel(
                        explorer.explore().modelProperty(),
                        services.images(),
                        new StudyTools(services.workbench()).tools(),
                        threads.background(),
                        threads.training(),
                        threads.fx()));
    }
}
