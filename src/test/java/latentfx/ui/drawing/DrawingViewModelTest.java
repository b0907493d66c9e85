package latentfx.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Distortion;
import latentfx.analysis.drawing.Located;
import latentfx.analysis.drawing.Sketch;
import latentfx.analysis.drawing.Spot;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapViewModel;
import org.junit.jupiter.api.Test;

/** What becomes of strokes while they are drawn, changed and taken back, and models come and go. */
final class DrawingViewModelTest {
    private final MapViewModel left = new MapViewModel(Runnable::run, Runnable::run);
    private final MapViewModel right = new MapViewModel(Runnable::run, Runnable::run);
    private final UndoStack undo = new UndoStack(100);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final DrawingViewModel drawing =
            new DrawingViewModel(left, right, new SampleImages(), undo, background::addLast, Runnable::run);

    private void finish() {
        while (!background.isEmpty()) {
            background.removeFirst().run();
        }
    }

    private Optional<Located> located(Side side) {
        return drawing.locatedProperty(side).get();
    }

    private void stroke(Spot... spots) {
        drawing.penDown(spots[0]);
        for (Spot spot : List.of(spots).subList(1, spots.length)) {
            drawing.penTo(spot);
        }
        drawing.penUp();
    }

    private OpenModel show(MapViewModel map, String name) {
        float[] codes = new float[20];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i / 20f;
        }
        OpenModel open = FakeModels.linear(name, 0.5f, FakeModels.ORIGIN, Matrix.wrap(10, 2, codes));
        map.show(open);
        return open;
    }

    @Test
    void everyModelSeesTheStrokeWhileItIsDrawn() {
        OpenModel one = show(left, "one");
        OpenModel two = show(right, "two");
        drawing.watchedProperty().set(true);

        drawing.penDown(new Spot(0.2, 0.2));
        drawing.penTo(new Spot(0.8, 0.8));
        finish();

        assertEquals(one, located(Side.LEFT).orElseThrow().open());
        assertEquals(two, located(Side.RIGHT).orElseThrow().open());
        assertEquals(5, located(Side.LEFT).orElseThrow().nearest().size());
    }

    @Test
    void theNewestStrokeWins() {
        show(left, "one");
        drawing.watchedProperty().set(true);
        drawing.penDown(new Spot(0, 0));
        for (int i = 1; i <= 50; i++) {
            drawing.penTo(new Spot(i / 50.0, i / 50.0));
        }

        assertEquals(1, background.size());
        finish();
        assertArrayEquals(
                drawing.sketchProperty()
                        .get()
                        .pixels(located(Side.LEFT).orElseThrow().open().image()),
                located(Side.LEFT).orElseThrow().pixels());
    }

    @Test
    void nothingIsComputedWhileThePageIsOutOfSight() {
        show(left, "one");
        stroke(new Spot(0.5, 0.5));
        assertTrue(background.isEmpty());

        drawing.watchedProperty().set(true);
        finish();
        assertTrue(located(Side.LEFT).isPresent());
    }

    @Test
    void theMarkGoesWithThePage() {
        show(left, "one");
        drawing.watchedProperty().set(true);
        stroke(new Spot(0.5, 0.5));
        finish();

        drawing.watchedProperty().set(false);
        assertEquals(Optional.empty(), located(Side.LEFT));
        drawing.watchedProperty().set(true);
        finish();
        assertTrue(located(Side.LEFT).isPresent());
    }

    @Test
    void aStrokeIsOneStepToUndo() {
        stroke(new Spot(0.1, 0.1), new Spot(0.2, 0.2), new Spot(0.3, 0.3));
        stroke(new Spot(0.9, 0.9));
        assertEquals(2, drawing.sketchProperty().get().drawing().strokes().size());

        undo.undo();
        assertEquals(1, drawing.sketchProperty().get().drawing().strokes().size());
        assertEquals(
                3, drawing.sketchProperty().get().drawing().strokes().get(0).size());
        undo.undo();
        assertTrue(drawing.sketchProperty().get().isEmpty());
        undo.redo();
        undo.redo();
        assertEquals(2, drawing.sketchProperty().get().drawing().strokes().size());
    }

    @Test
    void movesOfOneSliderAreUndoneTogether() {
        for (double right = 1; right <= 5; right++) {
            drawing.change("right", Sketch.EMPTY.with(new Distortion(right, 0, 0, 0, 0, false, 0)));
        }
        undo.undo();
        assertEquals(Distortion.NONE, drawing.sketchProperty().get().distortion());
    }

    @Test
    void wipingKeepsTheSlidersAndCanBeTakenBack() {
        drawing.change("turn", Sketch.EMPTY.with(new Distortion(0, 0, 45, 0, 0, false, 0)));
        stroke(new Spot(0.5, 0.5));

        drawing.clear();
        assertTrue(drawing.sketchProperty().get().isEmpty());
        assertEquals(45, drawing.sketchProperty().get().distortion().degrees());
        undo.undo();
        assertEquals(1, drawing.sketchProperty().get().drawing().strokes().size());
    }

    @Test
    void aSampleTakesThePlaceOfTheDrawing() {
        OpenModel one = show(left, "one");
        stroke(new Spot(0.5, 0.5));

        drawing.begin(one, 3, failure -> {
            throw new AssertionError(failure);
        });
        finish();

        assertEquals(3, drawing.sketchProperty().get().sample().orElseThrow().index());
        assertTrue(drawing.sketchProperty().get().drawing().isEmpty());
    }

    @Test
    void anotherModelForgetsWhereTheOldOnePutIt() {
        show(left, "one");
        drawing.watchedProperty().set(true);
        stroke(new Spot(0.5, 0.5));
        finish();

        OpenModel other = show(left, "other");
        assertEquals(Optional.empty(), located(Side.LEFT));
        finish();
        assertEquals(other, located(Side.LEFT).orElseThrow().open());
    }

    @Test
    void aDrawingThatIsFullTakesNoMoreSpots() {
        drawing.penDown(new Spot(0, 0));
        for (int i = 0; i < 6000; i++) {
            drawing.penTo(new Spot(i / 6000.0, 0.5));
        }
        drawing.penUp();
        drawing.penDown(new Spot(0, 0));
        drawing.penUp();
        assertEquals(1, drawing.sketchProperty().get().drawing().strokes().size());
        assertEquals(
                5000, drawing.sketchProperty().get().drawing().strokes().get(0).size());
    }

    @Test
    void aStrokeDoesNotGoOnInOneThatWasThereBeforeWhenItIsTakenBack() {
        stroke(new Spot(0.1, 0.1), new Spot(0.2, 0.1));
        stroke(new Spot(0.1, 0.9), new Spot(0.2, 0.9));
        drawing.penDown(new Spot(0.5, 0.5));
        drawing.penTo(new Spot(0.6, 0.5));

        undo.undo();
        drawing.penTo(new Spot(0.7, 0.5));
        drawing.penUp();

        assertEquals(
                List.of(List.of(new Spot(0.1, 0.1), new Spot(0.2, 0.1))),
                drawing.sketchProperty().get().drawing().strokes());
        undo.redo();
        assertEquals(2, drawing.sketchProperty().get().drawing().strokes().size());
    }

    @Test
    void wipingInTheMiddleOfAStrokeEndsItAndBothCanBeTakenBack() {
        drawing.penDown(new Spot(0.5, 0.5));
        drawing.penTo(new Spot(0.6, 0.5));
        drawing.clear();
        drawing.penTo(new Spot(0.7, 0.5));
        drawing.penUp();
        assertTrue(drawing.sketchProperty().get().isEmpty());

        undo.undo();
        assertEquals(
                List.of(List.of(new Spot(0.5, 0.5), new Spot(0.6, 0.5))),
                drawing.sketchProperty().get().drawing().strokes());
        undo.undo();
        assertTrue(drawing.sketchProperty().get().isEmpty());
    }

    @Test
    void noMarkIsLeftOnTheMapsWhenThePageIsClosed() {
        show(left, "one");
        drawing.watchedProperty().set(true);
        stroke(new Spot(0.5, 0.5));
        finish();
        stroke(new Spot(0.2, 0.5));

        drawing.watchedProperty().set(false);
        assertEquals(Optional.empty(), located(Side.LEFT));
        finish();
        assertEquals(Optional.empty(), located(Side.LEFT), "nor by an answer that comes late");

        drawing.watchedProperty().set(true);
        finish();
        assertTrue(located(Side.LEFT).isPresent());
    }
}
