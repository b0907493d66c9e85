package latentfx.ui.training.loss;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import latentfx.model.Checkpoint;
import latentfx.model.Stage;

/**
 * The losses of one stage of a training at a time, because those of different stages cannot be compared: the stage under
 * way, until the user asks for another. For the FX thread.
 */
public final class StageCurves {
    private final ObservableList<Checkpoint> history;
    private final ObservableList<Checkpoint> points = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> newest = new ReadOnlyObjectWrapper<>(Stage.ONLY);
    private final ReadOnlyObjectWrapper<Stage> shown = new ReadOnlyObjectWrapper<>(Stage.ONLY);
    private boolean following = true;

    /** Follows {@code history}, all stages of the training under way or just done. */
    public StageCurves(ObservableList<Checkpoint> history) {
        this.history = history;
        history.addListener((ListChangeListener<Checkpoint>) change -> follow());
        follow();
    }

    private void follow() {
        if (history.isEmpty()) {
            following = true;
            points.clear();
            return; // the stages of the training before stay until the next tells its own
        }
        Stage now = history.get(history.size() - 1).stage();
        newest.set(now);
        if (following || shown.get().of() != now.of()) {
            following = true;
            shown.set(now);
        }
        fill();
    }

    private void fill() {
        List<Checkpoint> its = history.stream()
                .filter(point -> point.stage().equals(shown.get()))
                .toList();
        if (!its.equals(points)) {
            points.setAll(its);
        }
    }

    /**
     * Shows the curves of {@code stage}, which must have begun. If it is the newest, later stages are shown as they
     * begin.
     */
    public void show(Stage stage) {
        following = stage.equals(newest.get());
        shown.set(stage);
        fill();
    }

    /** The losses of the stage shown. */
    public ObservableList<Checkpoint> points() {
        return points;
    }

    /** The stage shown. */
    public ReadOnlyObjectProperty<Stage> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The stage reached by the training. */
    ReadOnlyObjectProperty<Stage> newestProperty() {
        return newest.getReadOnlyProperty();
    }
}
