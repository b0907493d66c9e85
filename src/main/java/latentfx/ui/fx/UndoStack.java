package latentfx.ui.fx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The steps that the user can undo and redo, each with a name. Consecutive steps with equal keys are merged, so that a
 * drag is one step. A step that cannot be taken back any more is dropped and the reason told. For one thread.
 */
public final class UndoStack {
    private final int limit;
    private final Deque<UndoStep> done = new ArrayDeque<>();
    private final Deque<UndoStep> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final List<UndoStep> collected = new ArrayList<>();
    private Consumer<String> told = sentence -> {};
    private boolean collecting;
    private boolean running;
    private boolean sealed;

    /** Keeps the newest {@code limit} steps, 1 or more. */
    public UndoStack(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("an undo stack holds at least 1 step, not " + limit);
        }
        this.limit = limit;
    }

    /** Sets what receives a sentence after each undo and redo: what was undone, or why it could not be. */
    public void setTold(Consumer<String> receiver) {
        told = receiver;
    }

    /**
     * Adds a step that has just been done and can always be undone and redone; see {@link #push(UndoStep)}.
     *
     * @param name what was done, such as "move a stop"
     * @param key consecutive steps with equal keys are merged; null is never merged
     */
    public void push(String name, @Nullable Object key, Runnable undo, Runnable redo) {
        push(UndoStep.always(name, key, undo, redo));
    }

    /**
     * Adds a step that has just been done and drops all undone steps. Has no effect while an undo or redo runs, so that
     * listeners may push whatever changes.
     */
    public void push(UndoStep step) {
        if (running) {
            return;
        }
        if (collecting) {
            collected.add(step);
            return;
        }
        UndoStep last = done.peekLast();
        if (last != null && !sealed && last.continuedBy(step)) {
            done.removeLast();
            done.addLast(last.then(step));
        } else {
            done.addLast(step);
            if (done.size() > limit) {
                done.removeFirst();
            }
        }
        sealed = false;
        undone.clear();
        update();
    }

    /** Runs {@code actions}; all steps that they push become one, named {@code name}. */
    public void together(String name, Runnable actions) {
        if (collecting) {
            actions.run();
            return;
        }
        collecting = true;
        try {
            actions.run();
        } finally {
            collecting = false;
            List<UndoStep> steps = List.copyOf(collected);
            collected.clear();
            if (!steps.isEmpty()) {
                sealed = true;
                push(UndoStep.together(name, steps));
            }
        }
    }

    /**
     * Keeps the next step separate even if it has the key of the last one; for instance after the mouse button was
     * released.
     */
    public void seal() {
        sealed = true;
    }

    /** Undoes the last step, or drops it if that is impossible; no effect if there is none. */
    public void undo() {
        UndoStep step = done.pollLast();
        if (step != null) {
            run(step, step.undo(), undone, "undone");
        }
    }

    /** Redoes the step undone last, or drops it if that is impossible; no effect if there is none. */
    public void redo() {
        UndoStep step = undone.pollLast();
        if (step != null) {
            run(step, step.redo(), done, "redone");
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

    /** The name of the step that would be undone next; empty if there is none. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** The name of the step that would be redone next; empty if there is none. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    private void run(UndoStep step, UndoStep.Change change, Deque<UndoStep> kept, String said) {
        running = true;
        sealed = true;
        Optional<String> impossible = Optional.empty();
        try {
            impossible = change.apply();
        } finally {
            running = false;
            if (impossible.isEmpty()) {
                kept.addLast(step);
            }
            update();
        }
        Messages words = Messages.of(UndoStack.class);
        told.accept(impossible
                .map(why -> words.get("undo.lost", step.name(), why))
                .orElseGet(() -> words.get("undo." + said, step.name())));
    }

    private void update() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
        undoName.set(name(done.peekLast()));
        redoName.set(name(undone.peekLast()));
    }

    private static String name(@Nullable UndoStep step) {
        return step == null ? "" : step.name();
    }
}
