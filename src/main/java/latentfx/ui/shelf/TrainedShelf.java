package latentfx.ui.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.model.OpenModel;
import latentfx.model.TrainingRequest;
import latentfx.recording.Recording;
import latentfx.recording.TimeMachine;
import latentfx.task.BackgroundActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;
import latentfx.workbench.Workbench;
import latentfx.workbench.trained.DamagedModel;
import latentfx.workbench.trained.Eviction;
import latentfx.workbench.trained.ModelSize;
import latentfx.workbench.trained.RunningTraining;
import latentfx.workbench.trained.TrainedBudget;
import latentfx.workbench.trained.TrainedListing;
import latentfx.workbench.trained.TrainedModel;
import latentfx.workbench.trained.TrainedModels;

/**
 * Keeps every model that a training ends with in the user's folder, without being asked, and lists those of earlier
 * sessions on the shelf. Files are read and written in the background. For the FX thread.
 */
public final class TrainedShelf {
    private final Workbench workbench;
    private final TrainedModels store;
    private final TrainedBudget budget;
    private final ModelShelf shelf;
    private final SidesViewModel sides;
    private final TimeMachine machine;
    private final BackgroundActions actions;
    private final Consumer<Problem> told;
    private final ReadOnlyObjectWrapper<List<DamagedModel>> damaged = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, Eviction> announced = new HashMap<>();
    private final List<ShelfEntry> unwritten = new ArrayList<>();
    private Optional<RunningTraining> running = Optional.empty();

    /**
     * Nothing is listed yet.
     *
     * @param budget what all models together may take on the disk
     * @param machine holds the histories of the trainings
     * @param told takes what the user must know: what makes room, and what could not be kept
     */
    public TrainedShelf(
            Services services,
            TrainedBudget budget,
            ModelShelf shelf,
            SidesViewModel sides,
            TimeMachine machine,
            Consumer<Problem> told) {
        workbench = services.workbench();
        store = TrainedModels.of(services.folder());
        actions = services.threads().actions();
        this.budget = budget;
        this.shelf = shelf;
        this.sides = sides;
        this.machine = machine;
        this.told = told;
    }

    /** Lists the models of earlier sessions, and what trainings had learned during which the program ended. */
    public void list() {
        actions.compute(
                () -> {
                    store.recover();
                    return store.list();
                },
                this::show,
                failure -> told.accept(Problem.from(failure)));
    }

    private void show(TrainedListing listing) {
        Set<Path> known = kept().map(TrainedModel::file).collect(Collectors.toSet());
        List<TrainedModel> oldestFirst = new ArrayList<>(listing.models());
        Collections.reverse(oldestFirst);
        oldestFirst.stream().filter(model -> !known.contains(model.file())).forEach(model -> shelf.add(entry(model)));
        damaged.set(listing.damaged());
    }

    private ShelfEntry entry(TrainedModel model) {
        return new ShelfEntry(model, () -> workbench.models().open(store.readWithoutHistory(model)));
    }

    private Stream<TrainedModel> kept() {
        return shelf.entries().stream().flatMap(entry -> entry.kept().stream());
    }

    /** Files in the folder that cannot be used. */
    public ReadOnlyObjectProperty<List<DamagedModel>> damagedProperty() {
        return damaged.getReadOnlyProperty();
    }

    /** The folder of the models. */
    public Path folder() {
        return store.folder();
    }

    /** A training begins: says what will have to make room for its model. */
    public void begin(TrainingRequest request) {
        running = Optional.of(store.begin(request.name()));
        ModelSize size = ModelSize.atMost(
                request.spec(), request.plan(), request.data().test().size());
        Set<Path> spared = spared();
        actions.compute(
                () -> budget.plan(store.list(), size, spared),
                plan -> announce(request.name(), plan),
                failure -> told.accept(Problem.from(failure)));
    }

    private void announce(String name, Eviction plan) {
        announced.put(name, plan);
        if (!plan.isEmpty()) {
            String limit = gigabytes(budget.bytes());
            told.accept(new Problem(
                    plan.models().isEmpty()
                            ? Messages.of(TrainedShelf.class)
                                    .get("trained.room.histories", name, names(plan.histories()), limit)
                            : Messages.of(TrainedShelf.class)
                                    .get("trained.room.models", name, names(plan.models()), limit),
                    ""));
        }
    }

    private static String names(List<TrainedModel> models) {
        return models.stream().map(TrainedModel::name).collect(Collectors.joining(", "));
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }

    private Set<Path> spared() {
        return sides.shown().stream()
                .flatMap(entry -> entry.kept().stream())
                .map(TrainedModel::file)
                .collect(Collectors.toSet());
    }

    /** Writes down what the training under way has learned, in case the program ends during it. */
    public void checkpoint(OpenModel now) {
        running.ifPresent(
                file -> actions.run(() -> file.write(now), () -> {}, failure -> told.accept(Problem.from(failure))));
    }

    /** A training has ended without having learned anything. */
    public void ended() {
        close(running);
        running = Optional.empty();
    }

    private void close(Optional<RunningTraining> file) {
        file.ifPresent(it -> actions.run(it::close, () -> {}, failure -> told.accept(Problem.from(failure))));
    }

    /** A training has ended with the model of {@code entry}, which is kept with the history of the training. */
    public void keep(ShelfEntry entry) {
        Optional<RunningTraining> file = running;
        running = Optional.empty();
        unwritten.add(entry);
        write(entry, file);
    }

    private void write(ShelfEntry entry, Optional<RunningTraining> checkpoint) {
        OpenModel model = entry.opened().orElseThrow();
        Eviction said = announced.getOrDefault(entry.name(), Eviction.NONE);
        Set<Path> spared = spared();
        Optional<Recording> recording = machine.recordings().stream()
                .filter(it -> it.request().isPresent() && it.name().equals(model.name()))
                .findFirst();
        Optional<Closeable> held = recording.map(Recording::hold);
        actions.write(
                () -> {
                    try {
                        TrainedModel kept = keep(model, recording, said, spared);
                        if (checkpoint.isPresent()) {
                            checkpoint.get().close();
                        }
                        return kept;
                    } finally {
                        if (held.isPresent()) {
                            held.get().close();
                        }
                    }
                },
                kept -> {
                    unwritten.remove(entry);
                    announced.remove(model.name());
                    sides.keptAs(entry, kept);
                },
                failure -> told.accept(Problem.of(
                        Messages.of(TrainedShelf.class)
                                .get(
                                        "trained.unkept",
                                        model.name(),
                                        Problem.from(failure).sentence()),
                        failure)));
    }

    private TrainedModel keep(OpenModel model, Optional<Recording> recording, Eviction said, Set<Path> spared)
            throws IOException {
        long history = recording.isEmpty()
                ? 0
                : Recording.savedBytes(
                        model.model().spec(),
                        model.sheet().size(),
                        recording.get().store().checkpoints().size());
        ModelSize size = ModelSize.of(model.model().spec(), model.sheet().size(), history);
        Eviction plan = budget.plan(store.list(), size, spared);
        store.evict(plan.announcedBy(said));
        TrainedModel kept = store.keep(model);
        return recording.isPresent() && history > 0 && plan.withHistory()
                ? store.addHistory(kept, recording.get().history())
                : kept;
    }

    /** Tries again to write models that could not be written; no effect if there are none. */
    public void retry() {
        List.copyOf(unwritten).forEach(entry -> write(entry, Optional.empty()));
    }

    /** Gives a model another name, after which it never has to make room for others. */
    public void rename(ShelfEntry entry, String name) {
        entry.kept()
                .ifPresent(model -> actions.write(
                        () -> store.rename(model, name),
                        renamed -> sides.keptAs(entry, renamed),
                        failure -> told.accept(Problem.from(failure))));
    }

    /**
     * Deletes a model's file, which can be brought back for a day; maps that show it go on showing it.
     *
     * @param deleted takes the action that brings it back
     */
    public void delete(ShelfEntry entry, Consumer<Runnable> deleted) {
        entry.kept()
                .ifPresent(model -> actions.write(
                        () -> store.delete(model),
                        away -> {
                            shelf.remove(entry);
                            deleted.accept(() -> restore(away));
                        },
                        failure -> told.accept(Problem.from(failure))));
    }

    /** Deletes a file that cannot be used. */
    public void delete(DamagedModel model, Runnable deleted) {
        actions.write(
                () -> {
                    store.delete(model.file());
                    return store.list();
                },
                listing -> {
                    show(listing);
                    deleted.run();
                },
                failure -> told.accept(Problem.from(failure)));
    }

    private void restore(Path away) {
        actions.write(
                () -> store.restore(away),
                model -> shelf.add(entry(model)),
                failure -> told.accept(Problem.from(failure)));
    }

    /** Writes a copy of a model with all that is kept of it. */
    public void copy(ShelfEntry entry, Path target, Runnable done) {
        entry.kept()
                .ifPresent(model -> actions.write(
                        () -> store.copy(model, target), done, failure -> told.accept(Problem.from(failure))));
    }
}
