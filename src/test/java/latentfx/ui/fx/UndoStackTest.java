package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UndoStackTest {
    private final UndoStack stack = new UndoStack(3);
    private int value;

    private void set(Object key, int next) {
        int before = value;
        value = next;
        stack.push("set " + next, key, () -> value = before, () -> value = next);
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
        stack.push("outer", null, () -> set("inner", 9), () -> {});
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

    @Test
    void theNextStepsAreNamedAndWhatWasUndoneIsSaid() {
        List<String> said = new ArrayList<>();
        stack.setTold(said::add);
        set(null, 1);
        set("drag", 2);
        set("drag", 3);
        assertEquals("set 3", stack.undoNameProperty().get());
        assertEquals("", stack.redoNameProperty().get());
        stack.undo();
        assertEquals("set 1", stack.undoNameProperty().get());
        assertEquals("set 3", stack.redoNameProperty().get());
        stack.redo();
        stack.undo();
        stack.undo();
        stack.undo();
        assertEquals("", stack.undoNameProperty().get());
        assertEquals(
                List.of("Undone: set 3", "Redone: set 3", "Undone: set 3", "Undone: set 1"),
                said,
                "nothing is said where nothing is left to undo");
    }

    @Test
    void aStepThatCannotBeTakenBackIsDroppedWithTheReasonAndThoseBeforeItStay() {
        List<String> said = new ArrayList<>();
        stack.setTold(said::add);
        set(null, 1);
        stack.push(new UndoStep("choose model a", null, () -> Optional.of("a is gone."), Optional::empty));
        stack.undo();
        assertEquals(List.of("“choose model a” was dropped from the steps: a is gone."), said);
        assertFalse(stack.canRedoProperty().get());
        stack.undo();
        assertEquals(0, value);
    }

    @Test
    void stepsMadeTogetherAreTakenBackTogetherInReverseOrder() {
        stack.together("open a lesson", () -> {
            set(null, 1);
            set(null, 2);
        });
        stack.together("nothing", () -> {});
        assertEquals("open a lesson", stack.undoNameProperty().get());
        stack.undo();
        assertEquals(0, value);
        stack.redo();
        assertEquals(2, value);
        assertFalse(stack.canRedoProperty().get());
    }
}
