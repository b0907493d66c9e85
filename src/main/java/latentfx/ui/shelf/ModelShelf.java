package latentfx.ui.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.model.OpenModel;
import latentfx.model.SavedModel;
import latentfx.model.foreign.Corrections;
import latentfx.model.foreign.ForeignFiles;
import latentfx.model.foreign.ForeignModels;
import latentfx.workbench.ElsewhereModels;
import latentfx.workbench.Workbench;

/**
 * The list of models at hand: bundled with the program, opened from files or trained in this session. For the FX
 * thread.
 */
public final class ModelShelf {
    private final ObservableList<ShelfEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<ShelfEntry> readOnly = FXCollections.unmodifiableObservableList(entries);
    private final Workbench workbench;

    /** Lists the bundled models, none of them opened yet. */
    public ModelShelf(Workbench workbench) {
        this.workbench = workbench;
        for (String name : workbench.bundled()) {
            entries.add(new ShelfEntry(name, ShelfEntry.Kind.BUNDLED, () -> workbench.openBundled(name)));
        }
    }

    /** All entries, the newest last. */
    public ObservableList<ShelfEntry> entries() {
        return readOnly;
    }

    /** The entry of that name, if there is one. */
    public Optional<ShelfEntry> find(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /**
     * The model of {@code entry}, opened by this call if it was not before. May read a file, so not for the FX thread.
     *
     * @throws IOException if it cannot be opened
     */
    public OpenModel open(ShelfEntry entry) throws IOException {
        return entry.open();
    }

    /** Whether an entry is listed, or another one of its name that took its place. */
    boolean offers(ShelfEntry entry) {
        return entries.contains(entry) || find(entry.name()).isPresent();
    }

    /** Opens a model file on the calling thread, which may be any; it is not listed before {@link #add}. */
    OpenedFile read(Path file) throws IOException {
        if (workbench.isElsewhere(file)) {
            return read(ForeignFiles.of(file));
        }
        SavedModel saved = workbench.read(file);
        OpenModel model = workbench.models().open(saved);
        return new OpenedFile(new ShelfEntry(model, ShelfEntry.Kind.FILE), model, saved.history());
    }

    /** Opens a model of another program like {@link #read(Path)}, with what was corrected about it. */
    OpenedFile read(ForeignFiles files) throws IOException {
        ForeignEntry entry = readForeign(files);
        return opened(entry, ElsewhereModels.open(entry.model(), Optional.empty()));
    }

    /** A model of another program, with what was corrected about it; it is not listed. */
    ForeignEntry readForeign(ForeignFiles files) throws IOException {
        ForeignModels models = workbench.elsewhere().models();
        Corrections corrections = models.corrections(files);
        return new ForeignEntry(files, models.open(files, corrections), corrections);
    }

    /** The entry of a model of another program. */
    static OpenedFile opened(ForeignEntry entry, OpenModel model) {
        return new OpenedFile(new ShelfEntry(model, entry), model, Optional.empty());
    }

    /** Adds an entry; one that came from a file takes the place of an earlier one of its name. */
    void add(ShelfEntry entry) {
        if (entry.kind() == ShelfEntry.Kind.FILE) {
            entries.removeIf(other ->
                    other.kind() == ShelfEntry.Kind.FILE && other.name().equals(entry.name()));
        }
        entries.add(entry);
    }

    /** Removes an entry; maps that show its model go on showing it. */
    void remove(ShelfEntry entry) {
        entries.remove(entry);
    }

    /** Adds a model that has begun to train. */
    ShelfEntry addTraining(OpenModel snapshot) {
        ShelfEntry entry = new ShelfEntry(snapshot, ShelfEntry.Kind.TRAINING);
        entries.add(entry);
        return entry;
    }

    /** Notifies listeners of the list that an entry has changed. */
    void changed(ShelfEntry entry) {
        int index = entries.indexOf(entry);
        if (index >= 0) {
            entries.set(index, entry);
        }
    }
}
