package latentfx.ui.shelf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.training.ranking.ComparisonViewModel;

/** Opens the models of the shelf for the ranking, and puts a model chosen there on a map. For the FX thread. */
public final class ComparisonSource {
    private record Opened(ShelfEntry entry, OpenModel model) {}

    private final ModelShelf shelf;
    private final SidesViewModel sides;
    private final CompareViewModel maps;
    private final ComparisonViewModel comparison;
    private final LatestAnswer<List<ShelfEntry>, List<Opened>> opening;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private List<Opened> shown = List.of();
    private boolean wanted;

    public ComparisonSource(
            ModelShelf shelf,
            SidesViewModel sides,
            CompareViewModel maps,
            ComparisonViewModel comparison,
            Executor background,
            Executor fx) {
        this.shelf = shelf;
        this.sides = sides;
        this.maps = maps;
        this.comparison = comparison;
        opening = LatestAnswer.newestOnly(
                background,
                fx,
                ComparisonSource::opened,
                this::show,
                Failures.of(ComparisonSource.class, "the models could not be compared"));
        opening.onBusy(busy::set);
        shelf.entries().addListener((ListChangeListener<ShelfEntry>) change -> refresh());
    }

    /** Ranks all models at hand from now on; those not opened yet are opened in the background. */
    public void want() {
        wanted = true;
        refresh();
    }

    /** Whether models are being opened for the ranking. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void refresh() {
        if (wanted) { // else the bundled models need not be opened for a table that nobody has asked for
            opening.ask(List.copyOf(shelf.entries()));
        }
    }

    private static List<Opened> opened(List<ShelfEntry> entries, Cancellation cancellation) {
        List<Opened> opened = new ArrayList<>();
        for (ShelfEntry entry : entries) {
            cancellation.throwIfCancelled();
            opened(entry).ifPresent(opened::add);
        }
        return opened;
    }

    private static Optional<Opened> opened(ShelfEntry entry) {
        try {
            return Optional.of(new Opened(entry, entry.open()));
        } catch (IOException unreadable) {
            Failures.of(ComparisonSource.class, "a model could not be compared").accept(unreadable);
            return Optional.empty();
        }
    }

    private void show(List<Opened> opened) {
        shown = opened;
        comparison.show(opened.stream().map(Opened::model).toList());
        List<OpenModel> onMaps = new ArrayList<>();
        for (Side side : Side.values()) {
            Optional.ofNullable(maps.modelProperty(side).get()).ifPresent(onMaps::add);
        }
        onMaps.stream().findFirst().ifPresent(comparison::prefer);
    }

    /** Puts a model of the ranking on a map; no effect if it is not ranked. */
    public void open(Side side, OpenModel model) {
        shown.stream()
                .filter(opened -> opened.model().equals(model))
                .findFirst()
                .ifPresent(opened -> sides.choose(side, opened.entry(), () -> {}));
    }
}
