package latentfx.ui.training.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.task.BackgroundActions;
import latentfx.ui.fx.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data that can be learnt from: the built-in generator first, then folders, the newest last. For the FX thread. */
public final class DataChoices {
    /** Finds out what data a folder or file stands for. */
    @FunctionalInterface
    public interface Opener {
        /**
         * The data that {@code place} stands for; its samples are not read yet.
         *
         * @throws DataException if it stands for none; the message is one sentence for the user
         */
        DataSource open(Path place) throws DataException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(DataChoices.class);

    private final ObservableList<DataChoice> list = FXCollections.observableArrayList();
    private final ObservableList<DataChoice> readOnly = FXCollections.unmodifiableObservableList(list);
    private final ObjectProperty<DataChoice> chosen;
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final Opener opener;
    private final BackgroundActions actions;

    /**
     * Starts with generated data only.
     *
     * @param generated data that is always there
     * @param opener what folders and files mean; called on {@code background}
     */
    public DataChoices(DataSource generated, Opener opener, Executor background, Executor fx) {
        this.opener = opener;
        this.actions = new BackgroundActions(background, fx);
        DataChoice first = new DataChoice(generated.name(), Optional.empty(), generated);
        list.add(first);
        chosen = new SimpleObjectProperty<>(first);
    }

    /** All choices; changes as folders are added. */
    public ObservableList<DataChoice> list() {
        return readOnly;
    }

    /** The one that the next training learns from. */
    public ObjectProperty<DataChoice> chosenProperty() {
        return chosen;
    }

    /** Adds what {@code place} stands for, if it is not there yet, and makes it the chosen one. */
    public void choose(Path place) {
        add(place, Optional.empty(), true, error -> problem.set(Optional.of(Problem.from(error))));
    }

    /** The same under a name of the program's choice. */
    public void choose(Path place, String name) {
        add(place, Optional.of(name), true, error -> problem.set(Optional.of(Problem.from(error))));
    }

    /** Adds data remembered from an earlier start; without a word where it is gone. */
    public void restore(Path place, Optional<String> name, boolean choose) {
        add(place, name, choose, gone -> LOG.info("{} is no longer there", place, gone));
    }

    private void add(Path place, Optional<String> name, boolean choose, Consumer<Throwable> wrong) {
        Path normal = place.toAbsolutePath().normalize();
        Optional<DataChoice> there = find(normal);
        if (there.isPresent()) {
            take(there.get(), choose);
            return;
        }
        actions.compute(
                () -> {
                    DataSource source = opener.open(normal);
                    return new DataChoice(name.orElseGet(source::name), Optional.of(normal), source);
                },
                added -> take(added, choose),
                wrong);
    }

    private void take(DataChoice choice, boolean choose) {
        DataChoice kept = choice.place().flatMap(this::find).orElse(choice);
        if (!list.contains(kept)) {
            list.add(kept);
        }
        if (choose) {
            chosen.set(kept);
        }
    }

    /** Whether that place is among the choices. */
    public boolean has(Path place) {
        return find(place.toAbsolutePath().normalize()).isPresent();
    }

    /** The places among the choices, in order, to be remembered. */
    public List<Path> places() {
        return list.stream().flatMap(choice -> choice.place().stream()).toList();
    }

    /** What the data there is called, if it is among the choices. */
    public Optional<String> nameOf(Path place) {
        return find(place).map(DataChoice::name);
    }

    /** Whether the data there is the chosen one. */
    public boolean isChosen(Path place) {
        return chosen.get().place().equals(Optional.of(place));
    }

    /** What went wrong last with a folder or file; whoever shows it may clear it. */
    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    private Optional<DataChoice> find(Path place) {
        return list.stream()
                .filter(choice -> choice.place().equals(Optional.of(place)))
                .findFirst();
    }
}
