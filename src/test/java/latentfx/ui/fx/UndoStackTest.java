package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class UndoStackTest {
    private final UndoStack stack = new UndoStack(3);
    private int value;

    private void set(Object key, int next) {
        int before = value;
        value = next;
        stack.push(key, () -> value = before, () -> value = next);
    }

    @Test
    void whatWasDoneCanBeTakenBackAndDoneAgain() {
        set(null, 1);
        set(null, 2);
        stack.undo();
        assertEquals(1, value);
        assertTrue(stack.canRedoProperty().get());
        stack.redo();
        assertEquals(2, value);
        stack.undo();
        stack.undo();
        stack.undo();
        assertEquals(0, value);
        assertFalse(stack.canUndoProperty().get());
    }

    @Test
    void aNewStepForgetsWhatHadBeenUndone() {
        set(null, 1);
        stack.undo();
        set(null, 5);
        assertFalse(stack.canRedoProperty().get());
        stack.redo();
        assertEquals(5, value);
    }

    @Test
    void stepsWithOneKeyAreTakenBackTogether() {
        set("drag", 1);
        set("drag", 2);
        set("drag", 3);
        stack.undo();
        assertEquals(0, value);
        stack.redo();
        assertEquals(3, value);
    }

    @Test
    void aSealedStepDoesNotMeltWithTheNext() {
        set("drag", 1);
        stack.seal();
        set("drag", 2);
        stack.undo();
        assertEquals(1, value);
    }

    @Test
    void onlyTheNewestStepsAreKept() {
        for (int i = 1; i <= 5; i++) {
            set(null, i);
        }
        for (int i = 0; i < 5; i++) {
            stack.undo();
        }
        assertEquals(2, value);
    }

    @Test
    void changesMadeByAnUndoAreNotSteps() {
        stack.push(null, () -> set("inner", 9), () -> {});
        stack.undo();
        assertEquals(9, value);
        assertFalse(stack.canUndoProperty().get());
    }

    @Test
    void clearingForgetsEverythingAndALimitOfNothingIsRefused() {
        set(null, 1);
        stack.undo();
        stack.clear();
        assertFalse(stack.canUndoProperty().get() || stack.canRedoProperty().get());
        assertThrows(IllegalArgumentException.class, () -> new UndoStack(0));
    }
}
