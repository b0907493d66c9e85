package latentfx.ui.training.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.task.BackgroundActions;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.fx.UndoStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data sets to choose from: the built-in generated one first, then those of folders and files, the newest last. For
 * the FX thread.
 */
public final class DataChoices {
    /** Finds the data set that a folder or file holds. */
    @FunctionalInterface
    public interface Opener {
        /**
         * The data set in {@code path}; its samples are not read yet.
         *
         * @throws DataException if it holds none; the message is one sentence for the user
         */
        DataSource open(Path path) throws DataException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(DataChoices.class);

    private final ObservableList<DataChoice> list = FXCollections.observableArrayList();
    private final ObservableList<DataChoice> readOnly = FXCollections.unmodifiableObservableList(list);
    private final ObjectProperty<DataChoice> chosen;
    private final ReadOnlyStringWrapper opening = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final Opener opener;
    private final BackgroundActions actions;
    private boolean restoring;

    /**
     * Lists the generated data set only.
     *
     * @param generated the built-in generated data set
     * @param opener finds the data set of a folder or file; called on {@code background}
     */
    public DataChoices(DataSource generated, Opener opener, Executor background, Executor fx) {
        this.opener = opener;
        this.actions = new BackgroundActions(background, fx);
        DataChoice first = new DataChoice(generated.name(), Optional.empty(), generated);
        list.add(first);
        chosen = new SimpleObjectProperty<>(first);
    }

    /** Name of the folder or file that is being opened; empty while none is. */
    public ReadOnlyStringProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** All choices, in order. */
    public ObservableList<DataChoice> list() {
        return readOnly;
    }

    /** The data set that the next training learns from. */
    public ObjectProperty<DataChoice> chosenProperty() {
        return chosen;
    }

    /** Adds the data set in {@code path}, unless it is listed, and chooses it. */
    public void choose(Path path) {
        add(path, Optional.empty(), true, true, error -> problem.set(Optional.of(Problem.from(error))));
    }

    /** Adds the data set in {@code path} under the name {@code name}, unless it is listed, and chooses it. */
    public void choose(Path path, String name) {
        add(path, Optional.of(name), true, true, error -> problem.set(Optional.of(Problem.from(error))));
    }

    /** Adds a data set of an earlier session; one that is gone is left out without a message. */
    public void restore(Path path, Optional<String> name, boolean choose) {
        add(path, name, choose, false, gone -> LOG.info("{} is no longer there", path, gone));
    }

    private void add(Path path, Optional<String> name, boolean choose, boolean asStep, Consumer<Throwable> wrong) {
        Path normal = path.toAbsolutePath().normalize();
        Optional<DataChoice> there = find(normal);
        if (there.isPresent()) {
            take(there.get(), choose, asStep);
            return;
        }
        opening.set(String.valueOf(normal.getFileName()));
        actions.compute(
                () -> {
                    DataSource source = opener.open(normal);
                    return new DataChoice(name.orElseGet(source::name), Optional.of(normal), source);
                },
                added -> {
                    opening.set("");
                    take(added, choose, asStep);
                },
                failure -> {
                    opening.set("");
                    wrong.accept(failure);
                });
    }

    private void take(DataChoice choice, boolean choose, boolean asStep) {
        DataChoice kept = choice.path().flatMap(this::find).orElse(choice);
        if (!list.contains(kept)) {
            list.add(kept);
        }
        if (choose) {
            restoring = !asStep;
            chosen.set(kept);
            restoring = false;
        }
    }

    /** Makes each choice of the user a step of {@code undo}; what is restored of an earlier session is none. */
    public void recordIn(UndoStack undo) {
        chosen.addListener((property, before, now) -> {
            if (!restoring) {
                undo.push(new UndoStep(
                        Messages.of(DataChoices.class).get("step.data", new DataNames().name(now.name())),
                        null,
                        () -> chooseAgain(before),
                        () -> chooseAgain(now)));
            }
        });
    }

    private Optional<String> chooseAgain(DataChoice choice) {
        if (!list.contains(choice)) {
            return Optional.of(Messages.of(DataChoices.class).get("step.data.gone", choice.name()));
        }
        chosen.set(choice);
        return Optional.empty();
    }

    /** Whether the data set in {@code path} is listed. */
    public boolean has(Path path) {
        return find(path.toAbsolutePath().normalize()).isPresent();
    }

    /** Folders and files of the choices, in order, to be stored. */
    public List<Path> paths() {
        return list.stream().flatMap(choice -> choice.path().stream()).toList();
    }

    /** The name of the data set in {@code path}; empty if it is not listed. */
    public Optional<String> nameOf(Path path) {
        return find(path).map(DataChoice::name);
    }

    /** Whether the data set in {@code path} is the chosen one. */
    public boolean isChosen(Path path) {
        return chosen.get().path().equals(Optional.of(path));
    }

    /** What went wrong last with a folder or file; whoever shows it may clear it. */
    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    private Optional<DataChoice> find(Path path) {
        return list.stream()
                .filter(choice -> choice.path().equals(Optional.of(path)))
                .findFirst();
    }
}
