package latentfx.ui.path;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import org.jspecify.annotations.Nullable;

/**
 * The selected path and all that changes it; each change is a step that can be undone. The path stays with the samples it
 * was made from: while no map shows them it is kept but not shown. For the FX thread.
 */
public final class PathEditor {
    private final ReadOnlyObjectWrapper<PathSelection> selection = new ReadOnlyObjectWrapper<>(PathSelection.NONE);
    private final ReadOnlyObjectWrapper<Optional<HeldPath.Stray>> stray = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Supplier<ModelPair> models;
    private final UndoStack undo;
    private HeldPath held = HeldPath.NONE;

    /** Nothing selected yet; selections must fit {@code models}, and changes become steps of {@code undo}. */
    public PathEditor(Supplier<ModelPair> models, UndoStack undo) {
        this.models = models;
        this.undo = undo;
    }

    /** The selected path; its side is the map that was used last. */
    public ReadOnlyObjectProperty<PathSelection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** The map on which the path was made, while that map shows samples that the path does not belong to. */
    public ReadOnlyObjectProperty<Optional<HeldPath.Stray>> strayProperty() {
        return stray.getReadOnlyProperty();
    }

    /** Selects {@code stop} as a click on the map of {@code side} does: the first click begins a path, the second ends it. */
    public void click(Side side, Stop stop) {
        PathSelection next = selection.get().click(side, stop, models.get().linked());
        change(next.complete() ? "step.end" : "step.begin", null, next);
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
            change("step.move", "stop " + index, before.move(side, index, stop));
        }
        if (finished) {
            undo.seal();
        }
    }

    /** Inserts {@code stop} as stop {@code index}; no effect where that is not between the ends. */
    public void insert(int index, Stop stop) {
        PathSelection before = selection.get();
        if (index > 0 && index < before.stops().size()) {
            change("step.insert", null, before.insert(index, stop));
        }
    }

    /** Removes stop {@code index}; no effect where that is not between the ends. */
    public void remove(int index) {
        PathSelection before = selection.get();
        if (index > 0 && index < before.stops().size() - 1) {
            change("step.remove", null, before.remove(index));
        }
    }

    /** Removes the last stop before the second end, if there is one. */
    public void removeLast() {
        remove(selection.get().stops().size() - 2);
    }

    /** Selects {@code wanted}, or nothing where the models do not have it. */
    public void choose(PathSelection wanted) {
        change("step.choose", null, fitting(wanted));
        undo.seal();
    }

    /** Selects {@code found} unless something is selected already or the models do not have it. */
    public void suggest(PathSelection found) {
        if (selection.get().isEmpty() && found.fits(models.get())) {
            change("step.choose", null, found);
        }
    }

    /** Deselects the path; false if there is none. */
    public boolean clear() {
        boolean any = !held.isEmpty();
        change("step.clear", null, PathSelection.NONE);
        return any;
    }

    /** The models have changed: shows the path where they have its samples; not a step to undo. */
    public void modelsChanged() {
        hold(held);
    }

    /** The maps were exchanged, and the path with them; not a step to undo. */
    public void exchanged() {
        hold(held.exchanged());
    }

    private void change(String name, @Nullable Object key, PathSelection next) {
        HeldPath before = held;
        if (!next.equals(selection.get()) || (next.isEmpty() && !before.isEmpty())) {
            HeldPath after = HeldPath.of(next, models.get());
            undo.push(Messages.of(PathEditor.class).get(name), key, () -> hold(before), () -> hold(after));
            hold(after);
        }
    }

    private void hold(HeldPath wanted) {
        held = wanted;
        ModelPair now = models.get();
        stray.set(wanted.stray(now));
        selection.set(wanted.shownBy(now));
    }

    private PathSelection fitting(PathSelection wanted) {
        return wanted.fits(models.get()) ? wanted : PathSelection.NONE;
    }
}
