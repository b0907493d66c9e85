package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import latentfx.model.FakeMaps;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.linked.Selection;
import org.junit.jupiter.api.Test;

class ClassSwitchTest {
    private final UndoStack undo = new UndoStack(10);
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);

    private ClassSwitchTest() {
        map.selectionProperty().set(new Selection(undo));
    }

    @Test
    void showingAllAgainIsOneStep() {
        map.show(FakeMaps.clusters("ae", 60, 2, 4));
        ClassSwitch.toggle(map, 1);
        ClassSwitch.toggle(map, 3);
        ClassSwitch.hide(map, Set.of());
        assertEquals(Set.of(), map.hidden());
        undo.undo();
        assertEquals(Set.of(1, 3), map.hidden());
        undo.undo();
        undo.undo();
        assertEquals(Set.of(), map.hidden());
        assertFalse(undo.canUndoProperty().get());
    }

    @Test
    void aStepSaysNothingOfTheClassesOfOtherSamples() {
        map.show(FakeMaps.clusters("ae", 60, 2, 4));
        ClassSwitch.toggle(map, 1);
        ClassSwitch.toggle(map, 1);
        map.show(FakeMaps.clusters("other", 61, 2, 4));
        undo.undo();
        assertEquals(Set.of(), map.hidden());
    }

    @Test
    void anEmptyMapHasNothingToSwitch() {
        ClassSwitch.toggle(map, 0);
        assertEquals(Set.of(), map.hidden());
        assertFalse(undo.canUndoProperty().get());
    }
}
