package latentfx.ui.explore;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.data.DataException;
import latentfx.data.VectorFiles;
import latentfx.data.Vectors;
import latentfx.task.LatestSlot;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.scatter.MapViewModel;
import latentfx.ui.scatter.Selection;
import latentfx.workbench.OpenModel;
import latentfx.workbench.SampleImage;
import latentfx.workbench.VectorMap;

/** A map of vectors that the user brings along. For the FX thread. */
public final class VectorsViewModel {
    private record Wanted(long number, VectorFiles files) {}

    private record Picture(int index, Consumer<SampleImage> receiver) {}

    private final Executor fx;
    private final MapViewModel map;
    private final UndoStack undo = new UndoStack(100);
    private final ReadOnlyObjectWrapper<Optional<Vectors>> vectors = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final LatestSlot<Wanted> wanted;
    private final LatestSlot<Picture> pictures;
    private volatile Optional<Vectors> current = Optional.empty();
    private long asked;

    /** Reads and lays out on {@code background}, shows on {@code fx}. */
    public VectorsViewModel(Executor background, Executor fx) {
        this.fx = fx;
        map = new MapViewModel(background, fx);
        map.selectionProperty().set(new Selection(undo));
        wanted = new LatestSlot<>(background, this::read);
        pictures = new LatestSlot<>(background, this::draw);
    }

    /** Reads {@code files} and shows them as a map, soon. */
    public void open(VectorFiles files) {
        asked++;
        reading.set(true);
        problem.set(Optional.empty());
        wanted.offer(new Wanted(asked, files));
    }

    private void read(Wanted what) {
        try {
            Vectors read = what.files().read();
            OpenModel open = VectorMap.of(read);
            fx.execute(() -> show(what.number(), read, open));
        } catch (DataException refused) {
            String sentence = String.valueOf(refused.getMessage());
            fx.execute(() -> tell(what.number(), sentence));
        }
    }

    private void show(long number, Vectors read, OpenModel open) {
        if (number == asked) {
            reading.set(false);
            current = Optional.of(read);
            undo.clear();
            map.show(open);
            vectors.set(Optional.of(read));
        }
    }

    private void tell(long number, String sentence) {
        if (number == asked) {
            reading.set(false);
            problem.set(Optional.of(sentence));
        }
    }

    /** Fetches the picture of sample {@code index} for the card under the cursor. */
    void picture(int index, Consumer<SampleImage> receiver) {
        pictures.offer(new Picture(index, receiver));
    }

    private void draw(Picture asked) {
        Optional<Vectors> now = current;
        if (now.isPresent() && asked.index() < now.get().size()) {
            try {
                SampleImage image = VectorMap.picture(now.get(), asked.index());
                fx.execute(() -> asked.receiver().accept(image));
            } catch (DataException refused) {
                String sentence = String.valueOf(refused.getMessage());
                fx.execute(() -> problem.set(Optional.of(sentence)));
            }
        }
    }

    /** The map. */
    public MapViewModel map() {
        return map;
    }

    /** Steps that can be taken back. */
    public UndoStack undo() {
        return undo;
    }

    /** What is shown; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Vectors>> vectorsProperty() {
        return vectors.getReadOnlyProperty();
    }

    /** Why the last files could not be read, in one sentence; empty where they could. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether files are being read. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What the vectors are called, to be searched in. */
    List<String> texts() {
        return vectors.get().map(Vectors::texts).orElse(List.of());
    }
}
