package latentfx.ui.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import latentfx.analysis.SampleImages;
import latentfx.model.FakeMaps;
import latentfx.model.OpenModel;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.GroupMarks;
import latentfx.ui.plot.SampleSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GroupMarksViewModelTest {
    private final Locale before = Locale.getDefault();
    private final AttributesViewModel attributes =
            new AttributesViewModel(Runnable::run, Runnable::run, new SampleImages());
    private final MapViewModel map = new MapViewModel(Runnable::run, Runnable::run);
    private final OpenModel open = FakeMaps.quarters(false, 3, 500);
    private final SampleSpace space = SampleSpace.of(open.sheet());
    private final Selection selection = new Selection(new UndoStack(10));

    @BeforeEach
    void showAMapAndMarkItsGroups() {
        Locale.setDefault(Locale.ENGLISH);
        map.selectionProperty().set(selection);
        map.show(open);
        GroupMarksViewModel.mark(attributes, map);
    }

    @AfterEach
    void restoreTheLanguage() {
        Locale.setDefault(before);
    }

    private Optional<GroupMarks> marks() {
        return map.notesProperty().get().groups();
    }

    private static AttributeGroup group(SampleSpace of, int... samples) {
        return AttributeGroup.ofSelected(SampleSet.of(samples), of);
    }

    @Test
    void wholeClassesHaveTheirColourAndNeedNoMarks() {
        assertTrue(marks().isEmpty());
    }

    @Test
    void selectedSamplesAreMarkedAndTheLegendTellsOfBothGroups() {
        attributes.firstProperty().set(group(space, 3, 8, 77));
        GroupMarks shown = marks().orElseThrow();
        assertArrayEquals(new int[] {3, 8, 77}, shown.first().marked().toArray());
        assertEquals("A: 3 samples", shown.first().said());
        assertTrue(shown.second().marked().isEmpty());
        assertEquals(
                "B: class " + open.sheet().labelNames().get(1), shown.second().said());
    }

    @Test
    void theyAreHiddenWhileThePageIsNotShownAndComeBack() {
        attributes.firstProperty().set(group(space, 3, 8));
        attributes.watchedProperty().set(false);
        assertTrue(marks().isEmpty());
        attributes.watchedProperty().set(true);
        assertTrue(marks().isPresent());
        attributes.firstProperty().set(AttributeGroup.ofClass(0));
        assertTrue(marks().isEmpty());
    }

    @Test
    void hiddenSamplesLoseTheirMarksAndUndoBringsThemBack() {
        attributes.firstProperty().set(group(space, 3, 8));
        selection.select(space, SampleSet.of(8), Selection.Mode.REPLACE);
        selection.hide();
        assertArrayEquals(new int[] {3}, marks().orElseThrow().first().marked().toArray());
        selection.undo().undo();
        assertArrayEquals(
                new int[] {3, 8}, marks().orElseThrow().first().marked().toArray());
        map.hide(Set.of(open.sheet().labels()[3]));
        assertTrue(!marks().orElseThrow().first().marked().contains(3));
    }

    @Test
    void samplesOfOtherDataAreNotMarked() {
        attributes.firstProperty().set(group(new SampleSpace(space.origin(), 99), 3, 8));
        assertTrue(marks().isEmpty());
    }
}
