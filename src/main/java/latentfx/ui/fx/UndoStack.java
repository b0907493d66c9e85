package latentfx.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The steps that the user can undo and redo. Consecutive steps with equal keys are merged, so that a drag is one step.
 * For one thread.
 */
public final class UndoStack {
    private record Step(@Nullable Object key, Runnable undo, Runnable redo) {}

    private final int limit;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private boolean running;
    private boolean sealed;

    /** Keeps the newest {@code limit} steps, 1 or more. */
    public UndoStack(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("an undo stack holds at least 1 step, not " + limit);
        }
        this.limit = limit;
    }

    /**
     * Adds a step that has just been done and drops all undone steps. Has no effect while an undo or redo runs, so that
     * listeners may push whatever changes.
     *
     * @param key consecutive steps with equal keys are merged; null is never merged
     * @param undo undoes the step
     * @param redo redoes the step
     */
    public void push(@Nullable Object key, Runnable undo, Runnable redo) {
        if (running) {
            return;
        }
        Step last = done.peekLast();
        if (last != null && !sealed && key != null && key.equals(last.key())) {
            done.removeLast();
            done.addLast(new Step(key, last.undo(), redo));
        } else {
            done.addLast(new Step(key, undo, redo));
            if (done.size() > limit) {
                done.removeFirst();
            }
        }
        sealed = false;
        undone.clear();
        update();
    }

    /**
     * Keeps the next step separate even if it has the key of the last one; for instance after the mouse button was
     * released.
     */
    public void seal() {
        sealed = true;
    }

    /** Undoes the last step; no effect if there is none. */
    public void undo() {
        Step step = done.pollLast();
        if (step != null) {
            undone.addLast(step);
            run(step.undo());
        }
    }

    /** Redoes the step undone last; no effect if there is none. */
    public void redo() {
        Step step = undone.pollLast();
        if (step != null) {
            done.addLast(step);
            run(step.redo());
        }
    }

    /** Drops all steps. */
    public void clear() {
        done.clear();
        undone.clear();
        update();
    }

    /** Whether there is a step to undo. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether there is a step to redo. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    private void run(Runnable change) {
        running = true;
        sealed = true;
        try {
            change.run();
        } finally {
            running = false;
            update();
        }
    }

    private void update() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
