package latentfx.ui.path;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.ui.fx.UndoStack;
import org.jspecify.annotations.Nullable;

/** The selected path and all that changes it; each change is a step that can be undone. For the FX thread. */
public final class PathEditor {
    private final ReadOnlyObjectWrapper<PathSelection> selection = new ReadOnlyObjectWrapper<>(PathSelection.NONE);
    private final Supplier<ModelPair> models;
    private final UndoStack undo;

    /** Nothing selected yet; selections must fit {@code models}, and changes become steps of {@code undo}. */
    public PathEditor(Supplier<ModelPair> models, UndoStack undo) {
        this.models = models;
        this.undo = undo;
    }

    /** The selected path; its side is the map that was used last. */
    public ReadOnlyObjectProperty<PathSelection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Selects {@code stop} as a click on the map of {@code side} does: the first click begins a path, the second ends it. */
    public void click(Side side, Stop stop) {
        change(null, selection.get().click(side, stop, models.get().linked()));
        undo.seal();
    }

    /**
     * Moves a stop; no effect where there is no such stop. All moves of a stop until {@code finished} are one step to undo.
     *
     * @param side the map on which it is moved
     * @param index which stop, 0 for the first end
     */
    public void move(Side side, int index, Stop stop, boolean finished) {
        PathSelection before = selection.get();
        if (index < before.stops().size()) {
            change("stop " + index, before.move(side, index, stop));
        }
        if (finished) {
            undo.seal();
        }
    }

    /** Inserts {@code stop} as stop {@code index}; no effect where that is not between the ends. */
    public void insert(int index, Stop stop) {
        PathSelection before = selection.get();
        if (index > 0 && index < before.stops().size()) {
            change(null, before.insert(index, stop));
        }
    }

    /** Removes stop {@code index}; no effect where that is not between the ends. */
    public void remove(int index) {
        PathSelection before = selection.get();
        if (index > 0 && index < before.stops().size() - 1) {
            change(null, before.remove(index));
        }
    }

    /** Removes the last stop before the second end, if there is one. */
    public void removeLast() {
        remove(selection.get().stops().size() - 2);
    }

    /** Selects {@code wanted}, or nothing where the models do not have it. */
    public void choose(PathSelection wanted) {
        change(null, fitting(wanted));
        undo.seal();
    }

    /** Selects {@code found} unless something is selected already or the models do not have it. */
    public void suggest(PathSelection found) {
        if (selection.get().isEmpty() && found.fits(models.get())) {
            change(null, found);
        }
    }

    /** Deselects the path. */
    public void clear() {
        change(null, PathSelection.NONE);
    }

    /** Deselects the path if the models, which have changed, do not have it any more; not a step to undo. */
    public void modelsChanged() {
        select(selection.get());
    }

    private void change(@Nullable Object key, PathSelection next) {
        PathSelection before = selection.get();
        if (!next.equals(before)) {
            undo.push(key, () -> select(before), () -> select(next));
            select(next);
        }
    }

    private void select(PathSelection wanted) {
        selection.set(fitting(wanted));
    }

    private PathSelection fitting(PathSelection wanted) {
        return wanted.fits(models.get()) ? wanted : PathSelection.NONE;
    }
}
