package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.data.DataOrigin;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.path.HeldPath;
import latentfx.ui.path.PathSelection;
import org.junit.jupiter.api.Test;

/** A path stays with the samples it was made from; it never turns into other images by their numbers. */
final class PathOfItsSamplesTest extends CompareFixture {
    private static final PathSelection PATH =
            new PathSelection(Side.LEFT, PathStops.of(new Stop.Sample(3), new Stop.Sample(7)));
    private final OpenModel foreign = FakeModels.blobs("fashion", false, 4, 200, ELSEWHERE);
    private final OpenModel subset = FakeModels.blobs("subset", false, 4, 100, FakeModels.ORIGIN.limitedTo(100));

    private void choosePath() {
        pick(Side.LEFT, 3);
        pick(Side.LEFT, 7);
        assertEquals(PATH, selected());
    }

    private PathSelection selected() {
        return compare.selectionProperty().get();
    }

    private Optional<HeldPath.Stray> stray() {
        return compare.strayProperty().get();
    }

    private void show(Side side, OpenModel model) {
        compare.modelProperty(side).set(model);
    }

    @Test
    void anotherModelOfTheSameSamplesShowsThePath() {
        choosePath();
        show(Side.LEFT, FakeModels.blobs("other", true, 2, 200, FakeModels.ORIGIN));
        assertEquals(PATH, selected());
        assertEquals(Optional.empty(), stray());
    }

    @Test
    void theSameNumberOfOtherSamplesDoesNotShowItByIndex() {
        choosePath();
        show(Side.RIGHT, foreign);
        show(Side.LEFT, FakeModels.blobs("trousers", false, 4, 200, ELSEWHERE));
        assertTrue(selected().isEmpty());
        assertTrue(lane(Side.LEFT).from().isEmpty(), "no image of other samples is drawn");
        HeldPath.Stray told = stray().orElseThrow();
        assertEquals(new SampleSpace(FakeModels.ORIGIN, 200), told.path());
        assertEquals(new SampleSpace(ELSEWHERE, 200), told.shown());
    }

    @Test
    void itGoesOnOnTheOtherMapWhichStillShowsItsSamples() {
        choosePath();
        show(Side.LEFT, foreign);
        assertEquals(new PathSelection(Side.RIGHT, PATH.stops()), selected());
        assertEquals(3, ((Stop.Sample) from(Side.RIGHT).stop()).index());
        assertEquals(Side.LEFT, stray().orElseThrow().side());
        show(Side.LEFT, left);
        assertEquals(PATH, selected());
        assertEquals(Optional.empty(), stray());
    }

    @Test
    void comingBackToTheFormerDataGivesThePathBack() {
        choosePath();
        show(Side.RIGHT, foreign);
        show(Side.LEFT, foreign);
        show(Side.LEFT, subset);
        assertTrue(selected().isEmpty(), "the first hundred are another data set");
        assertTrue(stray().isPresent());
        show(Side.LEFT, left);
        assertEquals(PATH, selected());
    }

    @Test
    void theSameSamplesUnderAnotherCountAreOthers() {
        choosePath();
        show(Side.RIGHT, foreign);
        show(Side.LEFT, FakeModels.blobs("shorter", false, 4, 50, FakeModels.ORIGIN));
        assertTrue(selected().isEmpty());
    }

    @Test
    void aFreeEndLivesInItsOwnModelsSpaceAndIsNotDecodedByAModelOfOtherData() {
        pick(Side.LEFT, 3);
        compare.map(Side.LEFT).gesturesProperty().get().pickFree(0.5, -0.5);
        PathSelection free = selected();
        show(Side.LEFT, foreign);
        assertTrue(selected().isEmpty(), "a free code has no counterpart on the other map alone");
        show(Side.LEFT, left);
        assertEquals(free, selected());
    }

    @Test
    void aNewPathOnTheMapTakesItsPlaceAndUndoBringsItBack() {
        choosePath();
        show(Side.LEFT, foreign);
        compare.newPath(Side.LEFT);
        assertEquals(Side.LEFT, selected().side());
        assertTrue(selected().complete());
        assertEquals(Optional.empty(), stray());
        undo.undo();
        assertEquals(Side.LEFT, stray().orElseThrow().side());
        show(Side.LEFT, left);
        assertEquals(PATH, selected());
    }

    @Test
    void aPathThatIsNotShownCanBeGivenUp() {
        choosePath();
        show(Side.RIGHT, foreign);
        show(Side.LEFT, foreign);
        assertTrue(compare.clear());
        assertEquals(Optional.empty(), stray());
        assertFalse(compare.clear());
        show(Side.LEFT, left);
        assertTrue(selected().isEmpty());
    }

    @Test
    void theWindowNamesBothDataSets() {
        DataOrigin folder = new DataOrigin("my pictures", "train", "2".repeat(64));
        assertEquals(
                "This path belongs to MNIST (test, 200 samples); the left map now shows my pictures (train, 12 samples).",
                new CompareWords()
                        .stray(new HeldPath.Stray(
                                Side.LEFT, new SampleSpace(FakeModels.ORIGIN, 200), new SampleSpace(folder, 12))));
    }
}
