package latentfx.ui.map.linked;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.Lasso;
import latentfx.ui.plot.LassoedSamples;
import latentfx.ui.plot.SampleSet;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SelectionTest {
    private final UndoStack undo = new UndoStack(50);
    private final Selection selection = new Selection(undo);
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);
    private final OpenModel open = FakeMaps.clusters("selected", 400, 2, 4);
    private final SampleSpace space = SampleSpace.of(open.sheet());

    @BeforeEach
    void showTheCodesThemselves() {
        map.selectionProperty().set(selection);
        map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        map.show(open);
        map.camera().resize(400, 300);
    }

    private void select(int... samples) {
        selection.select(space, SampleSet.of(samples), Selection.Mode.REPLACE);
    }

    private Selection.State state() {
        return selection.stateProperty().get();
    }

    /** At every sample that is shown, the sample found is one that lies there and is shown; nothing else is found. */
    private void assertEverySampleIsFoundAtItsOwnPosition() {
        Matrix codes = open.sheet().codes();
        for (int i = 0; i < codes.rows(); i++) {
            int found = map.nearest(codes.get(i, 0), codes.get(i, 1), 0);
            if (map.shows(i)) {
                assertArrayEquals(codes.row(i), codes.row(found), 0);
            }
            assertTrue(found < 0 || map.shows(found), "a hidden sample was found at #" + i);
        }
    }

    @Test
    void theSampleUnderTheCursorStaysThatSampleUnderEveryFilter() {
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            switch (random.nextInt(7)) {
                case 0 -> select(random.ints(120, 0, 400).toArray());
                case 1 -> selection.isolate();
                case 2 -> selection.hide();
                case 3 -> selection.showAll();
                case 4 -> undo.undo();
                case 5 -> undo.redo();
                default -> {
                    int label = random.nextInt(4);
                    Set<Integer> hidden = new HashSet<>(map.hidden());
                    if (!hidden.remove(label)) {
                        hidden.add(label);
                    }
                    map.hide(hidden);
                }
            }
            assertEverySampleIsFoundAtItsOwnPosition();
        }
    }

    @Test
    void isolatingLeavesTheSelectedAloneAndUndoBringsTheOthersBack() {
        select(3, 5, 8);
        selection.isolate();
        assertTrue(map.shows(5));
        assertFalse(map.shows(4));
        assertEquals(397, state().hidden().size());
        undo.undo();
        assertTrue(map.shows(4));
        undo.redo();
        assertFalse(map.shows(4));
        undo.undo();
        undo.undo();
        assertEquals(Selection.State.NOTHING, state());
    }

    @Test
    void hiddenSamplesCannotBeSelectedHoveredOrLassoed() {
        map.hover(3);
        select(3);
        selection.hide();
        assertEquals(-1, map.hoveredProperty().get());
        select(2, 3);
        assertArrayEquals(new int[] {2}, state().selected().toArray());
    }

    @Test
    void samplesAreAddedToTheSelectionAndTakenAway() {
        select(1, 2);
        selection.select(space, SampleSet.of(4), Selection.Mode.ADD);
        selection.select(space, SampleSet.of(1), Selection.Mode.REMOVE);
        assertArrayEquals(new int[] {2, 4}, state().selected().toArray());
    }

    @Test
    void otherSamplesKnowNothingOfTheSelection() {
        select(1, 2);
        selection.hide();
        map.show(FakeMaps.clusters("others", 300, 2, 4));
        assertTrue(map.shows(1));
        map.show(open);
        assertFalse(map.shows(1));
    }

    @Test
    void aLassoTakesWhatLiesInsideByTheEvenOddRule() {
        Lasso lasso = new Lasso();
        lasso.begin(10, 10);
        lasso.extend(30, 10);
        lasso.extend(30, 30);
        lasso.extend(20, 15);
        lasso.extend(10, 30);
        boolean[] inside = lasso.inside(40, 40);
        assertTrue(inside[12 * 40 + 20]);
        assertTrue(inside[25 * 40 + 11]);
        assertFalse(inside[25 * 40 + 20], "the notch is outside");
        assertFalse(inside[35 * 40 + 20]);
        assertFalse(inside[12 * 40 + 31]);
    }

    @Test
    void aLassoFindsTheSamplesDrawnThere() {
        Cloud cloud = Cloud.of(Matrix.of(3, 2, 0, 0, 1, 1, -1, -1), new int[3], 1);
        ScreenTransform transform = new ScreenTransform(new Viewport(0, 0, 0.01), 400, 400);
        Lasso lasso = new Lasso();
        lasso.begin(190, 190);
        lasso.extend(310, 190);
        lasso.extend(310, 90);
        lasso.extend(190, 90);
        assertArrayEquals(
                new int[] {1},
                LassoedSamples.of(lasso, cloud, transform, i -> true).toArray());
        lasso.extend(80, 80);
        lasso.extend(80, 320);
        lasso.extend(320, 320);
        assertArrayEquals(
                new int[] {1, 2},
                LassoedSamples.of(lasso, cloud, transform, i -> i != 0).toArray());
    }
}
