package latentfx.ui.training.data;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.fx.UndoStep;

/** The data sets in their order, which of them is chosen, and the undoing of a choice. For the FX thread. */
final class ListedData {
    private final ObservableList<DataChoice> list = FXCollections.observableArrayList();
    private final ObservableList<DataChoice> readOnly = FXCollections.unmodifiableObservableList(list);
    private final Set<Path> removed = new HashSet<>();
    private final ObjectProperty<DataChoice> chosen;
    private boolean restoring;

    /** Lists {@code first} only, which is chosen. */
    ListedData(DataChoice first) {
        list.add(first);
        chosen = new SimpleObjectProperty<>(first);
    }

    /** All choices, in order. */
    ObservableList<DataChoice> all() {
        return readOnly;
    }

    /** The choice in use. */
    ObjectProperty<DataChoice> chosenProperty() {
        return chosen;
    }

    /** The choice of the data in {@code path}, if it is listed. */
    Optional<DataChoice> find(Path path) {
        return list.stream()
                .filter(choice -> choice.path().equals(Optional.of(path)))
                .findFirst();
    }

    /**
     * Lists {@code choice} unless its path is listed.
     *
     * @param choose whether it is chosen
     * @param asStep whether that can be undone
     * @return what is listed for that path now
     */
    DataChoice take(DataChoice choice, boolean choose, boolean asStep) {
        DataChoice kept = choice.path().flatMap(this::find).orElse(choice);
        if (!list.contains(kept)) {
            list.add(kept);
        }
        if (choose) {
            restoring = !asStep;
            chosen.set(kept);
            restoring = false;
        }
        return kept;
    }

    /** Takes what is missing in {@code path}, or was called {@code name}, off the list. */
    void dropMissing(Path path, String name) {
        list.removeIf(it -> it.missing()
                && (it.path().equals(Optional.of(path)) || it.name().equals(name)));
    }

    /** Puts {@code now}, the data of {@code old} read in another way, in its place and chooses it; no step to be undone. */
    void replace(DataChoice old, DataChoice now) {
        restoring = true;
        int at = list.indexOf(old);
        if (at >= 0) {
            list.set(at, now);
        } else {
            list.add(now);
        }
        chosen.set(now);
        restoring = false;
    }

    /** Takes {@code choice}, which has a path, off the list; the one before it is chosen in its place. */
    void remove(DataChoice choice) {
        if (chosen.get().equals(choice)) {
            chosen.set(list.get(Math.max(0, list.indexOf(choice) - 1)));
        }
        list.remove(choice);
        choice.path().ifPresent(removed::add);
    }

    /** The folders and files that were taken off the list. */
    Set<Path> removed() {
        return Collections.unmodifiableSet(removed);
    }

    /** Makes each choice of the user a step of {@code undo}; what is restored of an earlier session is none. */
    void recordIn(UndoStack undo) {
        chosen.addListener((property, before, now) -> {
            if (!restoring) {
                undo.push(new UndoStep(
                        Messages.of(ListedData.class).get("step.data", new DataNames().name(now.name())),
                        null,
                        () -> chooseAgain(before),
                        () -> chooseAgain(now)));
            }
        });
    }

    private Optional<String> chooseAgain(DataChoice choice) {
        Optional<DataChoice> there =
                list.contains(choice) ? Optional.of(choice) : choice.path().flatMap(this::find);
        if (there.isEmpty()) {
            return Optional.of(Messages.of(ListedData.class).get("step.data.gone", choice.name()));
        }
        chosen.set(there.get());
        return Optional.empty();
    }
}
