package latentfx.ui.training.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.task.BackgroundActions;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.UndoStack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data sets to choose from: the built-in generated one first, then those of folders and files, the newest last. A folder
 * that the user names is read whole before it is listed; one of an earlier session is read when its facts are asked for.
 * For the FX thread.
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

    private final ListedData listed;
    private final ObservableMap<DataChoice, DatasetFacts> facts = FXCollections.observableHashMap();
    private final ObservableMap<DataChoice, DatasetFacts> readOnlyFacts =
            FXCollections.unmodifiableObservableMap(facts);
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final Opener opener;
    private final BackgroundActions actions;
    private final DataReading reading;
    private Consumer<Dataset> testRead = test -> {};
    private Consumer<Path> used = path -> {};

    /**
     * Lists the generated data set only.
     *
     * @param generated the built-in generated data set
     * @param opener finds the data set of a folder or file; called on {@code background}
     */
    public DataChoices(DataSource generated, Opener opener, Executor background, Executor fx) {
        this.opener = opener;
        this.actions = new BackgroundActions(background, fx);
        this.reading = new DataReading(background, fx);
        listed = new ListedData(DataChoice.of(generated.name(), Optional.empty(), generated));
    }

    /** Sets what takes the test part of each data set that was read. */
    public void setOnTestRead(Consumer<Dataset> listener) {
        testRead = listener;
    }

    /** Sets what takes each folder or file that the user chose and that is sound, on the FX thread. */
    public void setOnUsed(Consumer<Path> listener) {
        used = listener;
    }

    /** All choices, in order. */
    public ObservableList<DataChoice> list() {
        return listed.all();
    }

    /** The built-in generated data set. */
    public DataChoice generated() {
        return list().get(0);
    }

    /** The data set that the next training learns from. */
    public ObjectProperty<DataChoice> chosenProperty() {
        return listed.chosenProperty();
    }

    /** What is known of the choices that have been read. */
    public ObservableMap<DataChoice, DatasetFacts> facts() {
        return readOnlyFacts;
    }

    /** The folder that is being checked or the data set that is being read, with progress and cancel. */
    public DataReading reading() {
        return reading;
    }

    /** Reads the data set in {@code path}, and if it is sound adds it, unless it is listed, and chooses it. */
    public void choose(Path path) {
        check(normal(path), Optional.empty());
    }

    /** Like {@link #choose(Path)}, under the name {@code name}. */
    public void choose(Path path, String name) {
        check(normal(path), Optional.of(name));
    }

    /**
     * Reads the data set in {@code path} again, because it is to be read in another way, and puts it in the place of what is
     * listed for that path, which stays if that fails; if nothing is listed, this is {@link #choose(Path)}.
     */
    public void readAgain(Path path) {
        Path normal = normal(path);
        Optional<DataChoice> there = listed.find(normal);
        if (there.isEmpty() || there.get().missing()) {
            choose(normal);
            return;
        }
        DataChoice old = there.get();
        reading.read(
                normal.toString(),
                () -> opener.open(normal),
                read -> {
                    DataChoice now = DataChoice.of(old.name(), Optional.of(normal), read.source());
                    facts.remove(old);
                    listed.replace(old, now);
                    used.accept(normal);
                    learned(now, read);
                },
                this::tell);
    }

    private void check(Path path, Optional<String> name) {
        Optional<DataChoice> there = listed.find(path).filter(choice -> !choice.missing());
        if (there.isPresent()) {
            chosenProperty().set(there.get());
            used.accept(path);
            read(there.get(), wrong -> problem.set(Optional.of(wrong)));
            return;
        }
        reading.read(
                path.toString(),
                () -> opener.open(path),
                read -> {
                    String found = name.orElseGet(() -> read.facts().origin().name());
                    listed.dropMissing(path, found);
                    DataChoice added = listed.take(DataChoice.of(found, Optional.of(path), read.source()), true, true);
                    used.accept(path);
                    learned(added, read);
                },
                this::tell);
    }

    private void tell(Throwable error) {
        if (!(error instanceof CancellationException)) {
            problem.set(Optional.of(Problem.from(error)));
        }
    }

    private void learned(DataChoice choice, DataReading.Read read) {
        problem.set(Optional.empty());
        facts.put(choice, read.facts());
        testRead.accept(read.test());
    }

    /** Reads {@code choice}, unless that was done, so that its facts are known; {@code failed} is told why they are not. */
    public void read(DataChoice choice, Consumer<Problem> failed) {
        if (facts.containsKey(choice)) {
            return;
        }
        readTest(choice, test -> {}, failed);
    }

    /** Reads {@code choice} and gives its test part to {@code then}; {@code failed} is told why that does not work. */
    public void readTest(DataChoice choice, Consumer<Dataset> then, Consumer<Problem> failed) {
        String what = choice.path().map(Path::toString).orElse(choice.name());
        reading.read(
                what,
                choice::source,
                read -> {
                    learned(choice, read);
                    then.accept(read.test());
                },
                error -> {
                    if (!(error instanceof CancellationException)) {
                        failed.accept(Problem.from(error));
                    }
                });
    }

    /** Adds a data set of an earlier session, without reading it; one that is gone is marked as missing. */
    public void restore(Path path, Optional<String> name, boolean choose) {
        Path normal = normal(path);
        Optional<DataChoice> there = listed.find(normal);
        if (there.isPresent()) {
            listed.take(there.get(), choose, false);
            return;
        }
        actions.compute(() -> restored(normal, name), added -> listed.take(added, choose, false), this::tell);
    }

    private DataChoice restored(Path path, Optional<String> name) throws IOException {
        try {
            DataSource source = opener.open(path);
            return DataChoice.of(name.orElseGet(source::name), Optional.of(path), source);
        } catch (DataException gone) {
            LOG.info("{} is no longer there: {}", path, gone.getMessage());
            String known = name.orElseGet(() -> String.valueOf(path.getFileName()));
            return DataChoice.missing(known, path, new GoneSource(known, gone));
        }
    }

    /** Takes {@code choice} off the list; no file is touched. The generated data set stays. */
    public void remove(DataChoice choice) {
        if (choice.path().isEmpty()) {
            return;
        }
        listed.remove(choice);
        facts.remove(choice);
    }

    /** The folders and files that were taken off the list. */
    public Set<Path> removed() {
        return listed.removed();
    }

    /** Makes each choice of the user a step of {@code undo}; what is restored of an earlier session is none. */
    public void recordIn(UndoStack undo) {
        listed.recordIn(undo);
    }

    /** Whether the data set in {@code path} is listed. */
    public boolean has(Path path) {
        return listed.find(normal(path)).isPresent();
    }

    /** Folders and files of the choices, in order, to be stored. */
    public List<Path> paths() {
        return list().stream().flatMap(choice -> choice.path().stream()).toList();
    }

    /** The name of the data set in {@code path}; empty if it is not listed. */
    public Optional<String> nameOf(Path path) {
        return listed.find(path).map(DataChoice::name);
    }

    /** Whether the data set in {@code path} is the chosen one. */
    public boolean isChosen(Path path) {
        return chosenProperty().get().path().equals(Optional.of(path));
    }

    /** What went wrong last with a folder or file; whoever shows it may clear it. */
    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
