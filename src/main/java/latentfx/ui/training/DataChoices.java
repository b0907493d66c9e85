package latentfx.ui.training;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.data.DataSource;

/** The data that can be learnt from: the built-in generator first, then folders, the newest last. */
public final class DataChoices {
    private final ObservableList<DataChoice> list = FXCollections.observableArrayList();
    private final ObservableList<DataChoice> readOnly = FXCollections.unmodifiableObservableList(list);
    private final ObjectProperty<DataChoice> chosen;
    private final Function<Path, DataSource> folders;

    /**
     * Starts with generated data only.
     *
     * @param generated data that is always there
     * @param folders makes the source of a folder, without reading it yet
     */
    public DataChoices(DataSource generated, Function<Path, DataSource> folders) {
        this.folders = folders;
        DataChoice first = new DataChoice(Optional.empty(), generated);
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

    /** Adds a folder, if it is not there yet, and gives its entry. */
    public DataChoice add(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        return find(place).orElseGet(() -> {
            DataChoice added = new DataChoice(Optional.of(place), folders.apply(place));
            list.add(added);
            return added;
        });
    }

    /** Adds a folder and makes it the chosen one. */
    public void choose(Path folder) {
        chosen.set(add(folder));
    }

    /** Whether that folder is among the choices. */
    public boolean has(Path folder) {
        return find(folder.toAbsolutePath().normalize()).isPresent();
    }

    /** The folders among the choices, in order, to be remembered. */
    public List<Path> folders() {
        return list.stream().flatMap(choice -> choice.folder().stream()).toList();
    }

    private Optional<DataChoice> find(Path place) {
        return list.stream()
                .filter(choice -> choice.folder().equals(Optional.of(place)))
                .findFirst();
    }
}
