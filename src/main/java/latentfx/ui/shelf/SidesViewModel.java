package latentfx.ui.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.model.TrainingHistory;
import latentfx.model.file.ModelFile;
import latentfx.task.BackgroundActions;
import latentfx.task.Cancellation;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.UndoStack;
import latentfx.workbench.trained.TrainedModel;
import org.jspecify.annotations.Nullable;

/**
 * Which model of the shelf is shown on which map; opens models in the background and follows the training under way.
 * For the FX thread.
 */
public final class SidesViewModel {
    private final ModelShelf shelf;
    private final ShownEntries shown;
    private final BackgroundActions actions;
    /** What each map is to show; cancelled as soon as it is to show something else. */
    private final Map<Side, Cancellation> wanted = new EnumMap<>(Side.class);

    private final ReadOnlyStringWrapper opening = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private BiConsumer<OpenModel, TrainingHistory> historyOpened = (model, history) -> {};
    private @Nullable ShelfEntry live;

    /** Shows models of {@code shelf} on the maps of {@code compare}; each change is a step of {@code undo}. */
    public SidesViewModel(
            ModelShelf shelf, CompareViewModel compare, UndoStack undo, Executor background, Executor fx) {
        this.shelf = shelf;
        this.shown = new ShownEntries(shelf, compare, undo, this::want);
        this.actions = new BackgroundActions(background, fx);
    }

    /** The entry shown on one map; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<ShelfEntry>> entryProperty(Side side) {
        return shown.entryProperty(side);
    }

    /** The name of the model that is being opened; empty while none is. */
    public ReadOnlyStringProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** What went wrong last; whoever shows it may clear it. */
    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    /**
     * Puts a model on a map, after opening it if necessary; {@code then} runs on the FX thread when that has worked or
     * failed.
     */
    public void choose(Side side, ShelfEntry entry, Runnable then) {
        open(
                side,
                entry.name(),
                () -> new OpenedFile(entry, entry.open(), history(entry)),
                (model, history) -> {
                    history.ifPresent(it -> historyOpened.accept(model, it));
                    then.run();
                },
                failure -> {
                    problem.set(Optional.of(told(failure, entry.name())));
                    then.run();
                    return true;
                });
    }

    /** Sets what runs with each model trained in an earlier session whose history was kept, on the FX thread. */
    void setOnHistoryOpened(BiConsumer<OpenModel, TrainingHistory> listener) {
        historyOpened = listener;
    }

    /** The history of the training of a model kept in an earlier session; reads a file. */
    private static Optional<TrainingHistory> history(ShelfEntry entry) throws IOException {
        TrainedModel kept = entry.kept().orElse(null);
        return kept != null && kept.hasHistory() && entry.takeHistory()
                ? ModelFile.read(kept.file()).history()
                : Optional.empty();
    }

    /**
     * Opens a model file, puts it on the shelf and on a map; {@code whenOpened} takes the model and the history of its
     * training if that has worked; else {@code handled} is given what went wrong, and where it answers false, that is told
     * as a problem.
     */
    void open(
            Side side,
            Path file,
            BiConsumer<OpenModel, Optional<TrainingHistory>> whenOpened,
            Predicate<Throwable> handled) {
        open(side, String.valueOf(file.getFileName()), () -> shelf.read(file), whenOpened, handled);
    }

    /**
     * Opens what {@code source} gives, puts it on the shelf and on a map.
     *
     * @param source called in the background
     * @param handled is given what went wrong first; where it answers false, that is told as a problem
     */
    void open(Side side, String name, Callable<OpenedFile> source, Runnable whenOpened, Predicate<Throwable> handled) {
        open(side, name, source, (model, history) -> whenOpened.run(), handled);
    }

    private void open(
            Side side,
            String name,
            Callable<OpenedFile> source,
            BiConsumer<OpenModel, Optional<TrainingHistory>> whenOpened,
            Predicate<Throwable> handled) {
        Cancellation mine = want(side);
        opening.set(name);
        actions.compute(
                source,
                opened -> opened(side, mine, opened, whenOpened),
                // whatever the file held, the window must say so and live on
                failure -> failed(failure, name, handled));
    }

    /** From now on a map is to show something else than was wanted before. */
    private Cancellation want(Side side) {
        Cancellation mine = new Cancellation();
        Cancellation before = wanted.put(side, mine);
        if (before != null) {
            before.cancel();
        }
        return mine;
    }

    /** Every model that was opened goes on the shelf, but only the one wanted last on the map. */
    private void opened(
            Side side, Cancellation mine, OpenedFile opened, BiConsumer<OpenModel, Optional<TrainingHistory>> then) {
        opening.set("");
        problem.set(Optional.empty());
        if (!shelf.entries().contains(opened.entry())) {
            shelf.add(opened.entry());
        }
        if (!mine.isCancelled()) {
            shown.lay(side, opened.entry(), opened.model());
        }
        then.accept(opened.model(), opened.history());
    }

    private void failed(Throwable error, String name, Predicate<Throwable> handled) {
        opening.set("");
        if (!handled.test(error)) {
            problem.set(Optional.of(told(error, name)));
        }
    }

    private static Problem told(Throwable error, String name) {
        return error instanceof IOException ? Problem.from(error) : Problem.about(name, error);
    }

    /** Puts a model that is open already on the shelf and on a map. */
    public void show(Side side, OpenModel model) {
        want(side);
        ShelfEntry entry = new ShelfEntry(model, ShelfEntry.Kind.FILE);
        shelf.add(entry);
        shown.lay(side, entry, model);
    }

    /** Puts a model that is open already on a map, under its own entry of the shelf if it has one. */
    public void put(Side side, OpenModel model) {
        Optional<ShelfEntry> shelved = shelf.entries().stream()
                .filter(entry -> entry.opened().filter(model::equals).isPresent())
                .findFirst();
        if (shelved.isPresent()) {
            want(side);
            shown.lay(side, shelved.get(), model);
        } else {
            show(side, model);
        }
    }

    /**
     * Shows checkpoints of models on the maps that show these models, found by name; all other maps show the present
     * state of theirs.
     */
    public void rewind(List<OpenModel> earlier) {
        shown.rewind(earlier);
    }

    /** Whether a map shows an earlier checkpoint of its model. */
    public boolean isRewound(Side side) {
        return shown.isRewound(side);
    }

    /** The present state of the model on one map, whichever checkpoint the map shows; empty while there is none. */
    public Optional<OpenModel> present(Side side) {
        return shown.present(side);
    }

    /** Exchanges the two maps. */
    public void swap() {
        shown.exchange();
    }

    /**
     * Shows a model in training: the first snapshot takes a map, plain autoencoders the left one,
     * the others the right one, unless {@code wanted} says which.
     */
    public void follow(OpenModel snapshot, Optional<Side> wanted) {
        if (live == null) {
            ShelfEntry begun = shelf.addTraining(snapshot);
            live = begun;
            Side side = wanted.orElse(snapshot.model().spec().isPlainAutoencoder() ? Side.LEFT : Side.RIGHT);
            want(side);
            shown.lay(side, begun, snapshot);
        } else {
            shown.update(live, snapshot, ShelfEntry.Kind.TRAINING);
        }
    }

    /** Shows the finished model in place of the one in training, and keeps it on the shelf. */
    public ShelfEntry keep(OpenModel finished, Optional<Side> wanted) {
        follow(finished, wanted);
        return end(finished, ShelfEntry.Kind.TRAINED);
    }

    /** Keeps on the shelf what a training that ended early had learned; empty if it had learned nothing. */
    public Optional<ShelfEntry> stop(Optional<OpenModel> learned) {
        return learned.map(model -> end(model, ShelfEntry.Kind.STOPPED));
    }

    private ShelfEntry end(OpenModel last, ShelfEntry.Kind kind) {
        ShelfEntry entry = live;
        if (entry == null) { // it ended before its first snapshot was shown
            ShelfEntry ended = new ShelfEntry(last, kind);
            shelf.add(ended);
            return ended;
        }
        shown.update(entry, last, kind);
        live = null;
        shelf.changed(entry);
        return entry;
    }

    /** The model of {@code entry} is kept in the user's folder now, perhaps under another name. */
    void keptAs(ShelfEntry entry, TrainedModel trained) {
        Optional<OpenModel> before = entry.opened();
        entry.keptAs(trained);
        entry.opened()
                .filter(now -> !before.equals(Optional.of(now)))
                .ifPresent(now -> shown.update(entry, now, entry.kind()));
        shelf.changed(entry);
    }

    /** The entries whose models are on a map. */
    Set<ShelfEntry> shown() {
        return shown.all();
    }
}
