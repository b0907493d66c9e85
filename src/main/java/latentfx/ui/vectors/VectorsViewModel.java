package latentfx.ui.vectors;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImage;
import latentfx.analysis.VectorMap;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import latentfx.data.table.VectorFiles;
import latentfx.model.OpenModel;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.SampleSpace;
import latentfx.ui.map.Selection;
import latentfx.ui.plot.MapGestures;
import latentfx.ui.plot.SampleSet;
import org.jspecify.annotations.Nullable;

/** A map of vectors that the user brings along. For the FX thread. */
public final class VectorsViewModel {
    private static final int UNDO_STEPS = 100;

    /** What is shown, with the files it came from. */
    private record Shown(VectorSource source, Vectors vectors, OpenModel open) {}

    private record Drawn(Consumer<SampleImage> receiver, SampleImage image) {}

    private record Picture(Vectors vectors, int index, Consumer<SampleImage> receiver) {}

    private final Executor background;
    private final Executor fx;
    private final MapViewModel map;
    private final UndoStack undo = new UndoStack(UNDO_STEPS);
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());
    private final LatestAnswer<VectorSource, Shown> wanted;
    private final LatestAnswer<Picture, Drawn> pictures;

    /** Reads and lays out on {@code background}, shows on {@code fx}. */
    public VectorsViewModel(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
        map = new MapViewModel(background, fx);
        map.selectionProperty().set(new Selection(undo));
        map.gesturesProperty().set(new MapGestures() {
            @Override
            public void pick(int index) {
                select(index);
            }
        });
        map.pictureProperty().addListener((property, before, now) -> laidOut(now));
        wanted = LatestAnswer.newestOnly(
                background, fx, (source, cancellation) -> read(source), this::show, this::unreadable);
        pictures = LatestAnswer.keepingUp(
                background,
                fx,
                (asked, cancellation) -> draw(asked),
                drawn -> drawn.receiver().accept(drawn.image()),
                this::tell);
    }

    private void select(int index) {
        shown.get()
                .ifPresent(now ->
                        map.selectionProperty().get().select(space(now), SampleSet.of(index), Selection.Mode.REPLACE));
    }

    /** Reads {@code files} and shows them as a map, soon; what cannot be read leaves the map as it is. */
    public void open(VectorFiles files) {
        remember(files.vectors());
        open(new VectorSource(Optional.of(files)));
    }

    /** Shows a Swiss roll: a sheet rolled up in space, the usual trial of methods that unroll. */
    public void openRoll() {
        open(VectorSource.ROLL);
    }

    private void open(VectorSource source) {
        reading.set(source.name());
        problem.set(Optional.empty());
        wanted.ask(source);
    }

    /** Whether what is shown came from files, to which others can be added. */
    public boolean hasFiles() {
        return files().isPresent();
    }

    /** Reads files that were let go of together, such as vectors with their labels; alone, labels go to what is shown. */
    public void open(List<Path> files) {
        DroppedVectors.of(files, files())
                .ifPresentOrElse(
                        this::open,
                        () -> problem.set(Optional.of(Messages.of(VectorsViewModel.class)
                                .get(
                                        "unknown",
                                        files.isEmpty()
                                                ? ""
                                                : String.valueOf(files.get(0).getFileName())))));
    }

    /** Adds labels to the vectors shown; no effect where there are none. */
    public void addLabels(Path file) {
        remember(file);
        files().ifPresent(now -> open(new VectorFiles(now.vectors(), Optional.of(file), now.pictures())));
    }

    /** Adds pictures, a sprite or a folder, to the vectors shown; no effect where there are none. */
    public void addPictures(Path path) {
        remember(path);
        files().ifPresent(now -> open(new VectorFiles(now.vectors(), now.labels(), Optional.of(path))));
    }

    private void remember(Path file) {
        folder.set(Optional.ofNullable(file.toAbsolutePath().getParent()));
    }

    private Optional<VectorFiles> files() {
        return shown.get().flatMap(now -> now.source().files());
    }

    private static Shown read(VectorSource source) throws DataException {
        try {
            Vectors read = source.read();
            return new Shown(source, read, VectorMap.of(read));
        } catch (OutOfMemoryError full) { // what was read so far is let go of: the window can live on
            throw new DataException(Messages.of(VectorsViewModel.class).get("memory", source.location()), full);
        }
    }

    private void show(Shown next) {
        undo.clear();
        map.hide(Set.of());
        if (!shown.get().map(VectorsViewModel::space).equals(Optional.of(space(next)))) {
            map.selectionProperty().set(new Selection(undo));
        }
        shown.set(Optional.of(next));
        map.show(next.open());
    }

    private static SampleSpace space(Shown of) {
        return SampleSpace.of(of.open().sheet());
    }

    private void laidOut(@Nullable MapPicture picture) {
        if (picture != null
                && shown.get().filter(now -> now.open().equals(picture.open())).isPresent()) {
            reading.set("");
        }
    }

    private void unreadable(Throwable failure) {
        reading.set("");
        tell(failure);
    }

    private void tell(Throwable failure) {
        problem.set(Optional.of(Problem.from(failure).sentence()));
    }

    /** Fetches picture and text of sample {@code index} for the card under the cursor. */
    public void picture(int index, Consumer<SampleImage> receiver) {
        shown.get()
                .filter(now -> index < now.vectors().size())
                .ifPresent(now -> pictures.ask(new Picture(now.vectors(), index, receiver)));
    }

    private static Drawn draw(Picture asked) throws DataException {
        return new Drawn(asked.receiver(), VectorMap.picture(asked.vectors(), asked.index()));
    }

    /** The map. */
    public MapViewModel map() {
        return map;
    }

    /** Steps that can be taken back. */
    public UndoStack undo() {
        return undo;
    }

    /** Whether there is nothing to show yet. */
    public boolean isEmpty() {
        return shown.get().isEmpty();
    }

    /** Tells when other vectors, or the same with other labels or pictures, are shown. */
    public void onShown(Runnable listener) {
        shown.addListener((property, before, now) -> listener.run());
    }

    /** What is shown; empty while nothing is. */
    public Optional<Vectors> vectors() {
        return shown.get().map(Shown::vectors);
    }

    /** Why the last files could not be read, in one sentence; empty where they could. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The name of the file that is being read and laid out; empty while none is. */
    public ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Where the last file lay, for the next dialog to begin there. */
    public ObjectProperty<Optional<Path>> folderProperty() {
        return folder;
    }

    /** What the vectors are called, to be searched in. */
    List<String> texts() {
        return vectors().map(Vectors::texts).orElse(List.of());
    }

    Executor background() {
        return background;
    }

    Executor fx() {
        return fx;
    }
}
