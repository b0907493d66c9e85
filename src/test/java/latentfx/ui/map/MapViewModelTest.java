package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.Executor;
import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import org.junit.jupiter.api.Test;

final class MapViewModelTest {
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);

    private MapPicture picture() {
        return map.pictureProperty().get();
    }

    @Test
    void theCodesOfAModelLieAlongItsFirstTwoComponents() {
        map.show(FakeMaps.clusters("one", 500, 4, 3));
        assertEquals(AxisChoice.FIRST_TWO, picture().axes().orElseThrow().choice());
        assertEquals(500, picture().points().rows());
        double first = picture().axes().orElseThrow().projection().explainedShare(0);
        assertTrue(
                first > picture().axes().orElseThrow().projection().explainedShare(1) && first < 1, "share " + first);
    }

    @Test
    void rawAxesShowTheCodesThemselves() {
        OpenModel open = FakeMaps.codes("raw", Matrix.of(2, 3, 1, 2, 3, 4, 5, 6), 0, 1);
        map.show(open);
        map.axesProperty().set(new AxisChoice(Basis.RAW, 2, 0));
        assertArrayEquals(new float[] {3, 1, 6, 4}, picture().points().toArray());
    }

    @Test
    void axesThatAModelDoesNotHaveBecomeOnesItHas() {
        map.axesProperty().set(new AxisChoice(Basis.PCA, 7, 0));
        map.show(FakeMaps.clusters("flat", 100, 2, 2));
        assertEquals(
                new AxisChoice(Basis.PCA, 0, 1), picture().axes().orElseThrow().choice());
        assertEquals(picture().axes().orElseThrow().choice(), map.axesProperty().get());
    }

    @Test
    void codesOfOneDimensionLieOnALine() {
        map.show(FakeMaps.codes("line", Matrix.of(3, 1, 2, 4, 6), 0, 1, 2));
        assertArrayEquals(new float[] {-2, 0, 0, 0, 2, 0}, picture().points().toArray(), 1e-6f);
        assertEquals(1, picture().axes().orElseThrow().projection().explainedShare(0), 1e-9);
        assertArrayEquals(
                new float[] {5}, picture().axes().orElseThrow().projection().unproject(1, 99, 0, 1), 1e-6f);
    }

    @Test
    void theNextSnapshotOfATrainingDoesNotFlipOver() {
        float[] codes = {3, 1, -2, 0.5f, -3, -1, 2, -0.5f};
        float[] mirrored = codes.clone();
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = -mirrored[i];
        }
        map.show(FakeMaps.codes("training", Matrix.of(4, 2, codes), 0, 0, 1, 1));
        float[] before = picture().points().toArray();
        map.show(FakeMaps.codes("training", Matrix.of(4, 2, mirrored), 0, 0, 1, 1));
        assertArrayEquals(before, picture().points().toArray(), 1e-5f);
        map.show(FakeMaps.codes("another", Matrix.of(4, 2, codes), 0, 0, 1, 1));
        map.show(FakeMaps.codes("third", Matrix.of(4, 2, mirrored), 0, 0, 1, 1));
        assertEquals(-before[0], picture().points().get(0, 0), 1e-5f);
    }

    @Test
    void anUnfinishedLayoutNeverReplacesANewerOne() {
        Deque<Runnable> work = new ArrayDeque<>();
        Executor later = work::addLast;
        MapViewModel slow = new MapViewModel(later, Runnable::run);
        slow.show(FakeMaps.clusters("old", 100, 4, 2));
        slow.show(FakeMaps.clusters("new", 50, 4, 2));
        assertNull(slow.pictureProperty().get());
        work.forEach(Runnable::run);
        assertEquals("new", slow.pictureProperty().get().open().name());
        slow.show(FakeMaps.clusters("late", 50, 4, 2));
        slow.show(null);
        assertNull(slow.pictureProperty().get());
        work.forEach(Runnable::run);
        assertNull(slow.pictureProperty().get());
    }

    @Test
    void onlyVisibleClassesCanBePicked() {
        map.show(FakeMaps.codes("pick", Matrix.of(3, 2, 0, 0, 0.1f, 0, 4, 4), 0, 1, 1));
        map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        assertEquals(0, map.nearest(0.01, 0, 0.5));
        map.hide(Set.of(0));
        assertEquals(1, map.nearest(0.01, 0, 0.5));
        map.isolate(0);
        assertEquals(0, map.nearest(0.01, 0, 0.5));
        assertTrue(map.visible(0));
        assertFalse(map.visible(1));
    }

    @Test
    void theKeyboardHoversOneSampleAfterAnother() {
        map.show(FakeMaps.codes("keyboard", Matrix.of(4, 2, 0, 0, 3, 0.5f, 0, 3, -3, 0), 0, 0, 0, 0));
        map.axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        map.camera().resize(400, 400);
        NextPoint.hover(map, 1, 0);
        assertTrue(map.hoveredProperty().get() >= 0);
        map.hover(0);
        NextPoint.hover(map, 1, 0);
        assertEquals(1, map.hoveredProperty().get());
        map.hover(0);
        NextPoint.hover(map, 0, 1);
        assertEquals(2, map.hoveredProperty().get());
        NextPoint.hover(map, 0, 1);
        assertEquals(2, map.hoveredProperty().get());
    }

    @Test
    void aSnapshotOfTheSameSamplesKeepsHiddenClassesAndOtherSamplesDoNot() {
        map.show(FakeMaps.clusters("training", 100, 4, 3));
        map.hide(Set.of(2));
        map.hover(5);
        map.show(FakeMaps.clusters("training", 100, 4, 3));
        assertTrue(map.hidden().contains(2));
        assertEquals(5, map.hoveredProperty().get());
        map.show(FakeMaps.clusters("other", 60, 4, 3));
        assertTrue(map.hidden().isEmpty());
        assertEquals(-1, map.hoveredProperty().get());
    }

    @Test
    void aModelWithoutCodesIsShownAsNothing() {
        map.show(FakeMaps.clusters("some", 10, 4, 2));
        assertNotNull(picture());
        map.show(FakeMaps.codes("none", Matrix.of(0, 4)));
        assertNull(picture());
    }
}
