package latentfx.ui.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.DatasetFacts;
import latentfx.ui.training.data.MnistFetch;

/**
 * The page on data sets: all that are known, and of the chosen one, which is that of the training form, what is in it, where it
 * is from and what its classes are called. A data set is read when the page first shows it. For the FX thread.
 */
public final class DatasetsViewModel {
    /** The name of the data that can be downloaded. */
    private static final String MNIST = "MNIST";

    private final DataChoices data;
    private final MnistFetch mnist;
    private final ClassNames names;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<DatasetFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<ClassRow> classes = FXCollections.observableArrayList();
    private final BooleanBinding fetchOffered;
    private final BooleanBinding removable;
    private final BooleanBinding renamed;

    public DatasetsViewModel(DataChoices data, MnistFetch mnist, ClassNames names) {
        this.data = data;
        this.mnist = mnist;
        this.names = names;
        fetchOffered = Bindings.createBooleanBinding(() -> data.list().stream().noneMatch(this::isMnist), data.list());
        removable = Bindings.createBooleanBinding(
                () -> data.chosenProperty().get().path().isPresent(), data.chosenProperty());
        renamed = Bindings.createBooleanBinding(() -> classes.stream().anyMatch(ClassRow::renamed), classes);
        data.chosenProperty().addListener((property, before, now) -> show());
        data.facts().addListener((MapChangeListener<DataChoice, DatasetFacts>) change -> update());
        wanted.addListener((property, before, now) -> show());
        names.editionProperty().addListener((property, before, now) -> update());
    }

    private void show() {
        problem.set("");
        update();
        DataChoice chosen = data.chosenProperty().get();
        if (wanted.get() && !chosen.missing()) {
            data.read(chosen, wrong -> {
                if (chosen.equals(data.chosenProperty().get())) {
                    problem.set(wrong.sentence());
                }
            });
        }
    }

    private void update() {
        Optional<DatasetFacts> now =
                Optional.ofNullable(data.facts().get(data.chosenProperty().get()));
        facts.set(now);
        List<ClassRow> rows = new ArrayList<>();
        now.ifPresent(known -> {
            List<String> shown = names.of(known.origin(), known.names());
            for (int label = 0; label < shown.size(); label++) {
                DatasetFacts.OfClass each = known.classes().get(label);
                rows.add(ClassRow.of(label, each, shown.get(label)));
            }
        });
        if (!rows.equals(classes)) {
            classes.setAll(rows);
        }
    }

    /** The data sets to choose from, and the chosen one. */
    public DataChoices data() {
        return data;
    }

    /** The download of MNIST. */
    public MnistFetch mnist() {
        return mnist;
    }

    /** Whether the page is visible; data is read for it only then. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** What is in the chosen data set; empty until it has been read. */
    public ReadOnlyObjectProperty<Optional<DatasetFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Why the chosen data set could not be read, in one sentence; else empty. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The classes of the chosen data set, in order; empty until it has been read. */
    ObservableList<ClassRow> classes() {
        return classes;
    }

    private boolean isMnist(DataChoice choice) {
        return place(choice) == DataPlace.FETCHED
                || (!choice.missing() && choice.name().equals(MNIST));
    }

    /** Where {@code choice} is from. */
    DataPlace place(DataChoice choice) {
        return DataPlace.of(choice, mnist.folder());
    }

    /** Whether MNIST can be downloaded: it is not on the list yet. */
    BooleanBinding fetchOffered() {
        return fetchOffered;
    }

    /** Whether the chosen data set can be taken off the list: all but the generated one. */
    BooleanBinding removable() {
        return removable;
    }

    /** Whether a class of the chosen data set has a name given by the user. */
    BooleanBinding renamed() {
        return renamed;
    }

    /** Takes the chosen data set off the list; no file is touched. */
    public void remove() {
        data.remove(data.chosenProperty().get());
    }

    /** Calls class {@code label} of the chosen data set {@code name}, wherever it is shown; blank gives its own name back. */
    public void rename(int label, String name) {
        facts.get().ifPresent(known -> names.rename(known.origin(), known.names(), label, name));
    }

    /** Gives all classes of the chosen data set their own names back. */
    public void forgetNames() {
        facts.get().ifPresent(known -> names.forget(known.origin(), known.names()));
    }
}
