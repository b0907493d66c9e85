package latentfx.ui.shell;

import javafx.collections.ListChangeListener;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.ModelShelf;
import latentfx.ui.shelf.ShelfEntry;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.units.OfferedModel;
import latentfx.ui.units.UnitsViewModel;
import latentfx.workbench.EqualNets;

/** Makes the page about units that chance decides, and offers it the models and the data at hand. */
final class UnitsWiring {
    private UnitsWiring() {}

    /** The page's view-model, which follows {@code explorer}, learns from {@code data} and measures what is on {@code shelf}. */
    static UnitsViewModel connect(Services services, ExplorerModels explorer, DataChoices data, ModelShelf shelf) {
        UnitsViewModel units = new UnitsViewModel(
                explorer.explore().modelProperty(),
                explorer.explore().sampleProperty(),
                services.images(),
                new EqualNets(services.workbench())::train,
                () -> data.list().stream()
                        .filter(choice -> !choice.missing())
                        .map(DataChoice::source)
                        .toList(),
                services.threads().background(),
                services.threads().fx());
        shelf.entries().addListener((ListChangeListener<ShelfEntry>) change -> offer(shelf, units));
        offer(shelf, units);
        return units;
    }

    /** Those in training are left out: their weights would change while they are measured. */
    private static void offer(ModelShelf shelf, UnitsViewModel units) {
        units.robustness()
                .offer(shelf.entries().stream()
                        .filter(entry -> entry.kind() != ShelfEntry.Kind.TRAINING)
                        .map(entry -> new OfferedModel(entry.name(), () -> shelf.open(entry)))
                        .toList());
    }
}
