package latentfx.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the user did, so that it can be taken back and done again. Steps that follow each other with the same key melt into
 * one, so that a drag is one step. For one thread.
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

    /** Remembers at most {@code limit} steps (1 or more), the newest ones. */
    public UndoStack(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("an undo stack holds at least 1 step, not " + limit);
        }
        this.limit = limit;
    }

    /**
     * Remembers a step that has just been done; what had been undone before is forgotten. While an undo or redo runs,
     * pushing has no effect, so that listeners need not tell the user's changes from ours.
     *
     * @param key steps in a row with equal keys melt into one; null never melts
     * @param undo takes the step back
     * @param redo does it again
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

    /** Ends melting: the next step stands for itself even if it has the same key, for instance after the mouse was let go. */
    public void seal() {
        sealed = true;
    }

    /** Takes the last step back; no effect if there is none. */
    public void undo() {
        Step step = done.pollLast();
        if (step != null) {
            undone.addLast(step);
            run(step.undo());
        }
    }

    /** Does the step undone last again; no effect if there is none. */
    public void redo() {
        Step step = undone.pollLast();
        if (step != null) {
            done.addLast(step);
            run(step.redo());
        }
    }

    /** Forgets every step. */
    public void clear() {
        done.clear();
        undone.clear();
        update();
    }

    /** Whether there is a step to take back. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    /** Whether there is a step to do again. */
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
