package latentfx.ui.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import latentfx.analysis.SampleImages;
import latentfx.latent.AttributeVector;
import latentfx.model.FakeMaps;
import latentfx.model.OpenModel;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.SampleSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ExploreViewModelTest {
    private final ExploreViewModel explore = new ExploreViewModel(Runnable::run, Runnable::run, new SampleImages());
    private final OpenModel open = FakeMaps.quarters(false, 3, 500);

    @BeforeEach
    void openTheModel() {
        explore.modelProperty().set(Optional.of(open));
    }

    private TraversalFrame traversals() {
        return explore.traversals().frameProperty().get().orElseThrow();
    }

    private AttributeFrame attributes() {
        return explore.attributes().frameProperty().get().orElseThrow();
    }

    @Test
    void directionsAreSortedByHowMuchTheyChange() {
        assertEquals(3, traversals().traversals().size());
        assertEquals(0, traversals().traversals().get(0).axis());
        assertEquals(2, traversals().traversals().get(2).axis());
        assertEquals(3, traversals().strips().size());
        assertEquals(9, traversals().strips().get(0).columns());
    }

    @Test
    void aSliderMovesThePictureAlongItsDirectionAlone() {
        explore.sampleProperty().set(OptionalInt.of(7));
        float[] before = traversals().picture().clone();
        explore.traversals().move(1, 0.8);
        float[] after = traversals().picture();
        assertEquals(0.5 + 0.8 / 4, after[1], 1e-6);
        assertEquals(before[0], after[0], 1e-6);
        assertEquals(before[2], after[2], 1e-6);
        explore.traversals().move(0, -1);
        assertEquals(0.5 - 0.25, traversals().picture()[0], 1e-6);
        assertEquals(0.5 + 0.8 / 4, traversals().picture()[1], 1e-6);
        explore.traversals().reset();
        assertArrayEquals(before, traversals().picture(), 1e-6f);
    }

    @Test
    void anotherSampleResetsTheSliders() {
        explore.traversals().move(0, 2);
        explore.sampleProperty().set(OptionalInt.of(3));
        assertEquals(0.5 + open.sheet().codes().get(3, 0) / 4, traversals().picture()[0], 1e-6);
        explore.sampleProperty().set(OptionalInt.of(5000));
        assertEquals(3, traversals().traversals().size());
    }

    @Test
    void anExplorerThatNobodyLooksAtDecodesNothing() {
        explore.rest();
        explore.modelProperty().set(Optional.empty());
        explore.modelProperty().set(Optional.of(open));
        assertTrue(explore.traversals().frameProperty().get().isEmpty());
        assertTrue(explore.attributes().frameProperty().get().isEmpty());
        explore.traversals().watchedProperty().set(true);
        assertEquals(3, traversals().traversals().size());
    }

    @Test
    void aPageThatIsNotShownIsNotDrawn() {
        explore.traversals().watchedProperty().set(false);
        TraversalFrame before = traversals();
        explore.traversals().move(0, 0.5);
        assertEquals(before, traversals());
        explore.traversals().watchedProperty().set(true);
        assertNotEquals(before, traversals());
    }

    @Test
    void theAttributeLeadsFromOneClassToTheOtherAndIsApplied() {
        AttributeVector vector = attributes().vector().orElseThrow();
        assertEquals(1, vector.difference()[1], 0.25);
        assertEquals(0, vector.difference()[0], 0.2);
        explore.attributes().strengthProperty().set(2);
        double moved = attributes().after()[1] - attributes().before()[1];
        assertEquals(2 * vector.difference()[1] / 4, moved, 1e-5);
        assertEquals(250, attributes().firstCount());
    }

    @Test
    void groupsAreTakenFromWhatIsSelectedOnTheMap() {
        Selection selection = new Selection(new UndoStack(10));
        explore.selectionProperty().set(selection);
        SampleSpace space = SampleSpace.of(open.sheet());
        selection.select(space, SampleSet.of(1, 2, 3), Selection.Mode.REPLACE);
        explore.attributes().takeSelected(explore.attributes().secondProperty());
        assertEquals(3, attributes().secondCount());
        selection.select(space, SampleSet.of(9), Selection.Mode.REPLACE);
        explore.attributes().takeSelected(explore.attributes().secondProperty());
        assertTrue(attributes().vector().isEmpty());
        explore.attributes().secondProperty().set(AttributeGroup.ofClass(1));
        assertTrue(attributes().vector().isPresent());
    }

    @Test
    void sheetsDependOnTheSeedAndSayWhereTheyComeFrom() {
        SamplingViewModel.Sheets first =
                explore.sampling().sheetsProperty().get().orElseThrow();
        assertFalse(first.prior());
        assertEquals(500, first.codes());
        explore.sampling().redraw();
        SamplingViewModel.Sheets second =
                explore.sampling().sheetsProperty().get().orElseThrow();
        assertNotEquals(first.drawn(), second.drawn());
        explore.sampling().seedProperty().set(first.seed());
        assertEquals(
                first.drawn(),
                explore.sampling().sheetsProperty().get().orElseThrow().drawn());
        explore.modelProperty().set(Optional.of(FakeMaps.quarters(true, 2, 10)));
        assertTrue(explore.sampling().sheetsProperty().get().orElseThrow().prior());
    }

    @Test
    void withoutAModelThereIsNothing() {
        explore.modelProperty().set(Optional.empty());
        assertTrue(explore.traversals().frameProperty().get().isEmpty());
        assertTrue(explore.attributes().frameProperty().get().isEmpty());
        assertTrue(explore.sampling().sheetsProperty().get().isEmpty());
    }
}
