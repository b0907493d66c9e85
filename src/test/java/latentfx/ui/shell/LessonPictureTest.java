package latentfx.ui.shell;

import static latentfx.ui.shell.LessonWindows.open;
import static latentfx.ui.shell.LessonWindows.picture;
import static latentfx.ui.shell.LessonWindows.window;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import latentfx.analysis.PathKind;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.lesson.LessonState;
import latentfx.projection.ProjectionSettings;
import latentfx.ui.compare.Panel;
import latentfx.ui.faithfulness.Shade;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.SavedView;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.MapGestures;
import latentfx.ui.plot.SampleSet;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson opened in another window shows the same picture, point by point, with the same settings. */
final class LessonPictureTest {
    @TempDir
    private Path here;

    @TempDir
    private Path elsewhere;

    @Test
    void theSamePictureIsShownInAnotherWindow() {
        MainViewModel teacher = window(here);
        teacher.begin();
        change(teacher);
        Path file = here.resolve("lesson.lab");
        teacher.lesson().save(file);
        MainViewModel student = window(elsewhere);
        student.lesson().open(file);
        for (Side side : Side.values()) {
            MapViewModel taught = teacher.compare().map(side);
            MapViewModel shown = student.compare().map(side);
            assertArrayEquals(
                    picture(taught).points().toArray(), picture(shown).points().toArray(), "the " + side + " points");
            assertEquals(
                    taught.viewportProperty().get(), shown.viewportProperty().get());
            assertEquals(
                    taught.showsAllProperty().get(), shown.showsAllProperty().get());
            assertEquals(taught.hidden(), shown.hidden());
            assertEquals(
                    taught.selectionProperty().get().stateProperty().get(),
                    shown.selectionProperty().get().stateProperty().get());
            assertEquals(
                    teacher.explorer().grid(side).opacityProperty().get(),
                    student.explorer().grid(side).opacityProperty().get());
        }
        assertEquals(
                teacher.compare().selectionProperty().get(),
                student.compare().selectionProperty().get());
        assertTrue(picture(student.compare().map(Side.RIGHT)).turned(), "aligned");
        assertChosen(student);
    }

    private static void assertChosen(MainViewModel student) {
        Stop.Free chosenByUmap = (Stop.Free)
                student.compare().selectionProperty().get().stops().first().orElseThrow();
        assertEquals(Stop.Origin.BLENDED, chosenByUmap.origin());
        assertFalse(student.compare().map(Side.LEFT).showsAllProperty().get());
        assertEquals(Set.of(4), student.compare().map(Side.LEFT).hidden());
        assertTrue(student.explorer().grid(Side.LEFT).tintProperty().get());
        assertTrue(student.explorer().grid(Side.LEFT).resultProperty().get().isPresent());
        assertFalse(student.explorer().grid(Side.RIGHT).picturesProperty().get());
        assertEquals(Panel.POSTERIOR, student.compare().tools().panelProperty().get());
        assertEquals(Shade.MISSING, student.compare().tools().shadeProperty().get());
        assertEquals(
                Set.of(PathKind.SPHERICAL, PathKind.LINEAR),
                student.compare().comparison().kinds());
        assertEquals(9, student.compare().comparison().player().framesProperty().get());
        assertEquals(
                7,
                student.compare()
                        .comparison()
                        .player()
                        .framesPerSecondProperty()
                        .get());
        assertFalse(student.compare().comparison().player().loopingProperty().get());
        assertEquals(
                PROJECTION,
                student.compare()
                        .map(Side.RIGHT)
                        .arrangementProperty()
                        .get()
                        .orElseThrow()
                        .settings());
        assertEquals(
                new LessonState.Layout(false, true, "maps"),
                student.lesson().layoutProperty().get());
    }

    private static final ProjectionSettings PROJECTION =
            new ProjectionSettings("umap", false, 150, Map.of("neighbours", 12.0), 5, 0, 1);

    private static void change(MainViewModel model) {
        MapViewModel left = model.compare().map(Side.LEFT);
        model.compare().tools().align(true);
        left.hide(Set.of(4));
        Viewport all = left.viewportProperty().get();
        SavedView.restore(left, Optional.of(new Viewport(all.centreX() + 0.1, all.centreY(), all.unitsPerPixel() / 3)));
        SampleSpace space = SampleSpace.of(open(model, Side.LEFT).sheet());
        left.selectionProperty().get().select(space, SampleSet.of(3, 77, 912), Selection.Mode.REPLACE);
        left.selectionProperty().get().isolate();
        model.explorer().grid(Side.LEFT).tintProperty().set(true);
        model.explorer().grid(Side.LEFT).opacityProperty().set(0.4);
        model.compare().comparison().shownProperty(PathKind.PIXEL).set(false);
        model.compare().comparison().shownProperty(PathKind.GEODESIC).set(false);
        model.compare().comparison().shownProperty(PathKind.SPHERICAL).set(true);
        model.compare().comparison().player().framesProperty().set(9);
        model.compare().comparison().player().framesPerSecondProperty().set(7);
        model.compare().comparison().player().loopingProperty().set(false);
        model.compare().tools().shadeProperty().set(Shade.MISSING);
        model.compare().tools().panelProperty().set(Panel.POSTERIOR);
        model.explorer().projection(Side.RIGHT).show(PROJECTION);
        MapGestures right = model.compare().map(Side.RIGHT).gesturesProperty().get();
        right.pickFree(0.5, 0.5);
        right.pick(3);
        model.lesson().layoutProperty().set(new LessonState.Layout(false, true, "maps"));
    }
}
