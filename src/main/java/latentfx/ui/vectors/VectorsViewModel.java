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
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorFiles;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.MapGestures;
import org.jspecify.annotations.Nullable;

/** A map of the user's own vectors, with labels and pictures. For the FX thread. */
public final class VectorsViewModel {
    private static final int UNDO_STEPS = 100;

    private record Drawn(Consumer<SampleImage> receiver, SampleImage image) {}

    private record Picture(Vectors vectors, int index, Consumer<SampleImage> receiver) {}

    private final Executor background;
    private final Executor fx;
    private final MapViewModel map;
    private final UndoStack undo = new UndoStack(UNDO_STEPS);
    private final ReadOnlyObjectWrapper<Optional<ShownVectors>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());
    private final NearestViewModel nearest;
    private final ColourByViewModel colours;
    private final LatestAnswer<Opening, Opening.Answer> wanted;
    private final LatestAnswer<Picture, Drawn> pictures;

    /** Reads and projects on {@code background} and delivers on {@code fx}. */
    public VectorsViewModel(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
        map = new MapViewModel(background, fx);
        map.selectionProperty().set(new Selection(undo));
        nearest = new NearestViewModel(map, undo, background, fx, this::tell);
        colours = new ColourByViewModel(map, undo, background, fx, this::tell);
        map.gesturesProperty().set(new MapGestures() {
            @Override
            public void pick(int index) {
                nearest.choose(index);
            }

            @Override
            public boolean clear() {
                Selection selection = map.selectionProperty().get();
                boolean any = !selection.stateProperty().get().selected().isEmpty();
                if (any) {
                    selection.clear();
                }
                return any || nearest.clear();
            }
        });
        map.pictureProperty().addListener((property, before, now) -> laidOut(now));
        wanted = LatestAnswer.newestOnly(
                background,
                fx,
                (opening, cancellation) -> new Opening.Answer(opening, ShownVectors.read(opening.source())),
                this::show,
                this::unreadable);
        pictures = LatestAnswer.keepingUp(
                background,
                fx,
                (asked, cancellation) -> draw(asked),
                drawn -> drawn.receiver().accept(drawn.image()),
                this::tell);
    }

    /**
     * Reads {@code files} in the background and shows them as a map; if they cannot be read, the map stays and {@link
     * #problemProperty} is set.
     */
    public void open(VectorFiles files) {
        remember(files.vectors());
        ask(new Opening(new VectorSource(Optional.of(files)), Opening.Reason.OPENED));
    }

    /** Shows a Swiss roll, a common test of manifold learning. */
    public void openRoll() {
        ask(new Opening(VectorSource.ROLL, Opening.Reason.OPENED));
    }

    /**
     * Reads the files shown again, their table by {@code options}; this can be undone. If they cannot be read so, the map
     * stays and {@link #problemProperty} is set. No effect without files.
     */
    void reread(TableOptions options) {
        shown.get()
                .filter(now -> now.source().files().isPresent())
                .ifPresent(now -> ask(new Opening(now.source().with(options), Opening.Reason.REREAD)));
    }

    private void ask(Opening opening) {
        reading.set(opening.source().name());
        problem.set(Optional.empty());
        wanted.ask(opening);
    }

    /** Whether the vectors shown were read from files, so that labels and pictures can be added. */
    boolean hasFiles() {
        return files().isPresent();
    }

    /**
     * Reads files that were dropped together, such as vectors with their labels; labels or pictures alone are added to
     * the vectors shown.
     */
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

    /** Adds labels to the vectors shown; no effect if there are none. */
    public void addLabels(Path file) {
        remember(file);
        files().ifPresent(
                        now -> open(new VectorFiles(now.vectors(), Optional.of(file), now.pictures(), now.options())));
    }

    /** Adds pictures, a sprite image or a folder, to the vectors shown; no effect if there are none. */
    public void addPictures(Path path) {
        remember(path);
        files().ifPresent(now -> open(new VectorFiles(now.vectors(), now.labels(), Optional.of(path), now.options())));
    }

    private void remember(Path file) {
        folder.set(Optional.ofNullable(file.toAbsolutePath().getParent()));
    }

    /** The files shown; empty if none are. */
    public Optional<VectorFiles> files() {
        return shown.get().flatMap(now -> now.source().files());
    }

    private void show(Opening.Answer answer) {
        ShownVectors next = answer.vectors();
        Optional<ShownVectors> before = shown.get();
        answer.opening().begin(undo);
        map.hide(Set.of());
        if (!next.sameSamples(before)) {
            map.selectionProperty().set(new Selection(undo));
        }
        shown.set(Optional.of(next));
        nearest.use(next.vectors());
        colours.use(next);
        map.show(next.open());
        if (!next.sameSamples(before)) {
            map.arrangementProperty().set(Optional.empty());
            map.axesProperty().set(AxisChoice.FIRST_TWO); // whatever was chosen for others
        }
        before.ifPresent(former -> answer.opening().end(undo, former.source(), this::ask));
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

    /** Reads picture and text of sample {@code index} in the background for the hover card. */
    void picture(int index, Consumer<SampleImage> receiver) {
        shown.get()
                .filter(now -> index < now.vectors().size())
                .ifPresent(now -> pictures.ask(new Picture(now.vectors(), index, receiver)));
    }

    private static Drawn draw(Picture asked) throws DataException {
        return new Drawn(asked.receiver(), VectorMap.picture(asked.vectors(), asked.index()));
    }

    /** Shows nothing any more and forgets what could be undone. */
    public void close() {
        wanted.cancel();
        reading.set("");
        problem.set(Optional.empty());
        undo.clear();
        nearest.forget();
        colours.forget();
        shown.set(Optional.empty());
        map.show(null);
    }

    /** What the points are coloured by. */
    ColourByViewModel colours() {
        return colours;
    }

    /** The vector clicked last and its nearest neighbours. */
    NearestViewModel nearest() {
        return nearest;
    }

    /** The map. */
    public MapViewModel map() {
        return map;
    }

    /** The steps that can be undone. */
    public UndoStack undo() {
        return undo;
    }

    /** Whether there is nothing to show yet. */
    public boolean isEmpty() {
        return shown.get().isEmpty();
    }

    /** Adds a listener for changes of the vectors shown or of their labels or pictures. */
    public void onShown(Runnable listener) {
        shown.addListener((property, before, now) -> listener.run());
    }

    /** The vectors shown; empty while there are none. */
    public Optional<Vectors> vectors() {
        return shown.get().map(ShownVectors::vectors);
    }

    /** The name of the vectors shown; empty while there are none. */
    public String name() {
        return shown.get().map(now -> now.source().name()).orElse("");
    }

    /** What the columns of the table shown were taken as, and remarks on its files; empty if none was read. */
    public String summary() {
        return shown.get().map(ShownVectors::summary).orElse("");
    }

    /** The vectors shown and how they were read; empty while there are none. */
    Optional<ShownVectors> shown() {
        return shown.get();
    }

    /** Why the last files could not be read, in one sentence; empty if they could. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The name of the file that is being read and projected; empty while none is. */
    public ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The folder of the last file, in which the next dialog opens. */
    public ObjectProperty<Optional<Path>> folderProperty() {
        return folder;
    }

    /** The text of each vector, for searching; empty if there are none. */
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
