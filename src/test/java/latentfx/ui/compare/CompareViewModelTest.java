package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentfx.analysis.Side;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.path.PathStep;
import org.junit.jupiter.api.Test;

class CompareViewModelTest extends CompareFixture {
    @Test
    void twoClicksOnOneMapJoinTheSameTwoSamplesOnBoth() {
        pick(Side.LEFT, 3);
        assertEquals(PathStep.FIRST_CHOSEN, compare.path().inputProperty().get().step());
        pick(Side.RIGHT, 8);

        assertEquals(PathStep.COMPLETE, compare.path().inputProperty().get().step());
        assertArrayEquals(left.sheet().codes().row(3), from(Side.LEFT).code());
        assertArrayEquals(left.sheet().codes().row(8), to(Side.LEFT).code());
        assertArrayEquals(right.sheet().codes().row(3), from(Side.RIGHT).code());
        assertArrayEquals(right.sheet().codes().row(8), to(Side.RIGHT).code());
    }

    @Test
    void theLineLiesOnTheTwoPointsOfEachMap() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        compare.path().dragTo(0.3);

        for (Side side : Side.values()) {
            PathOverlay line = overlay(side);
            Matrix points = picture(side).points();
            assertEquals(points.get(3, 0), line.first().x(), 1e-5);
            assertEquals(points.get(3, 1), line.first().y(), 1e-5);
            assertEquals(points.get(8, 0), line.last().x(), 1e-5);
            assertEquals(points.get(8, 1), line.last().y(), 1e-5);
            assertEquals(0.3, line.t());
            assertTrue(line.complete());
            assertFalse(line.first().free() || line.last().free());
        }
    }

    @Test
    void aThirdClickBeginsANewPath() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        pick(Side.RIGHT, 5);

        assertEquals(PathStep.FIRST_CHOSEN, compare.path().inputProperty().get().step());
        assertEquals(5, from(Side.LEFT).sample().getAsInt());
        assertFalse(overlay(Side.LEFT).complete());
    }

    @Test
    void clickingTheFirstPointAgainChangesNothing() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 3);

        assertEquals(PathStep.FIRST_CHOSEN, compare.path().inputProperty().get().step());
        undo.undo();
        assertTrue(compare.selectionProperty().get().isEmpty());
    }

    @Test
    void aNewPathShowsItsMiddle() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        compare.path().dragTo(0.9);
        pick(Side.LEFT, 5);
        pick(Side.LEFT, 7);
        assertEquals(0.5, compare.path().tProperty().get());
    }

    @Test
    void aHoveredSampleIsMarkedOnTheOtherMap() {
        compare.map(Side.LEFT).hover(17);
        assertEquals(17, compare.map(Side.RIGHT).markedProperty().get());
        compare.map(Side.LEFT).hover(-1);
        assertEquals(-1, compare.map(Side.RIGHT).markedProperty().get());
    }

    @Test
    void otherSamplesOnTheOtherMapAreNotLinked() {
        OpenModel stranger = FakeModels.blobs("stranger", true, 3, 200, ELSEWHERE);
        compare.modelProperty(Side.RIGHT).set(stranger);
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        compare.map(Side.LEFT).hover(17);

        assertFalse(compare.linked());
        assertTrue(lane(Side.LEFT).complete());
        assertTrue(lane(Side.RIGHT).from().isEmpty());
        assertNull(compare.map(Side.RIGHT).overlayProperty().get());
        assertEquals(-1, compare.map(Side.RIGHT).markedProperty().get());

        pick(Side.RIGHT, 4);
        assertTrue(lane(Side.LEFT).from().isEmpty());
        assertEquals(4, from(Side.RIGHT).sample().getAsInt());
    }

    @Test
    void clearingCanBeUndone() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        compare.map(Side.RIGHT).gesturesProperty().get().clear();
        assertNull(compare.map(Side.LEFT).overlayProperty().get());

        undo.undo();
        assertEquals(8, to(Side.RIGHT).sample().getAsInt());
        undo.undo();
        undo.undo();
        assertTrue(compare.selectionProperty().get().isEmpty());
    }

    @Test
    void aNewSnapshotOfTheSameTrainingKeepsTheSelection() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 8);
        OpenModel snapshot = FakeModels.blobs("later", false, 4, 200, FakeModels.ORIGIN);
        compare.modelProperty(Side.LEFT).set(snapshot);

        assertArrayEquals(snapshot.sheet().codes().row(3), from(Side.LEFT).code());
        assertEquals(
                picture(Side.LEFT).points().get(8, 0), overlay(Side.LEFT).last().x(), 1e-5);
    }

    @Test
    void aSelectionThatTheNewModelDoesNotHaveIsShownByTheOtherMapOnly() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 150);
        compare.modelProperty(Side.LEFT).set(FakeModels.blobs("small", false, 4, 100, ELSEWHERE));

        assertEquals(Side.RIGHT, compare.selectionProperty().get().side());
        assertTrue(lane(Side.LEFT).from().isEmpty());
        undo.undo();
        assertEquals(3, from(Side.RIGHT).sample().getAsInt());
        assertTrue(lane(Side.LEFT).from().isEmpty(), "sample 3 of the other data is another image");
        undo.redo();
        assertEquals(150, to(Side.RIGHT).sample().getAsInt());
    }

    @Test
    void theSuggestedPathCanBeUndoneAndGivesWayToTheUser() {
        compare.suggestPath();

        int first = from(Side.LEFT).sample().getAsInt();
        int second = to(Side.LEFT).sample().getAsInt();
        assertNotEquals(left.sheet().labels()[first], left.sheet().labels()[second]);
        undo.undo();
        assertTrue(compare.selectionProperty().get().isEmpty());

        pick(Side.LEFT, 1);
        compare.suggestPath();
        assertEquals(1, from(Side.LEFT).sample().getAsInt());
        assertFalse(compare.selectionProperty().get().complete());
    }
}
