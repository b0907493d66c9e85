package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.ui.compare.Side;
import latentfx.ui.scatter.AxisChoice;
import latentfx.ui.scatter.Basis;
import latentfx.ui.training.FakeWorkbench;
import latentfx.workbench.OpenModel;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson shows the same picture in another window, and what was shown survives a crash. */
final class LabSessionTest {
    @TempDir
    private Path here;

    @TempDir
    private Path elsewhere;

    @Test
    void modelsAxesPathAndNotesComeBackInAnotherWindow() {
        MainViewModel teacher = window(here);
        teacher.begin();
        teacher.compare().map(Side.LEFT).axesProperty().set(new AxisChoice(Basis.RAW, 3, 1));
        teacher.compare().path().dragTo(0.3);
        teacher.lab().notesProperty().set("What lies between 1 and 6?");
        Path file = here.resolve("lesson.lab");
        teacher.lab().save(file);

        MainViewModel student = window(elsewhere);
        student.lab().open(file);
        assertEquals("mnist-ae-4", open(student, Side.LEFT).name());
        assertEquals("mnist-vae-4", open(student, Side.RIGHT).name());
        assertArrayEquals(
                open(teacher, Side.RIGHT).model().parameters().decoder(),
                open(student, Side.RIGHT).model().parameters().decoder());
        assertEquals(
                new AxisChoice(Basis.RAW, 3, 1),
                student.compare().map(Side.LEFT).axesProperty().get());
        assertEquals(
                teacher.compare().selectionProperty().get(),
                student.compare().selectionProperty().get());
        assertTrue(student.compare().selectionProperty().get().complete());
        assertEquals(0.3, student.compare().path().tProperty().get());
        assertEquals("What lies between 1 and 6?", student.lab().notesProperty().get());
    }

    @Test
    void aFileThatIsNoLessonChangesNothingAndIsToldInOneSentence() throws IOException {
        MainViewModel model = window(here);
        model.begin();
        model.lab().open(Files.writeString(here.resolve("odd.lab"), "hello"));
        assertEquals("mnist-ae-4", open(model, Side.LEFT).name());
        assertEquals(
                "odd.lab is not a file of LatentFX; open one that LatentFX has saved.",
                model.problemProperty().get().orElseThrow().sentence());
    }

    @Test
    void whatIsShownIsKeptUntilTheWindowClosesAsItShould() {
        MainViewModel crashed = window(here);
        crashed.lab().autosave();
        assertFalse(crashed.lab().hasAutosave(), "there is nothing to keep yet");
        crashed.begin();
        crashed.lab().notesProperty().set("kept");
        crashed.lab().autosave();

        MainViewModel next = window(here);
        assertTrue(next.lab().hasAutosave());
        next.lab().open(next.services().folder().autosave());
        assertEquals("kept", next.lab().notesProperty().get());
        next.tidyUp();
        assertFalse(next.lab().hasAutosave());
    }

    private static OpenModel open(MainViewModel model, Side side) {
        OpenModel open = model.compare().modelProperty(side).get();
        if (open == null) {
            throw new AssertionError("nothing is open on the " + side);
        }
        return open;
    }

    private static MainViewModel window(Path folder) {
        Services plain = TestServices.inPlace(new FakeWorkbench(), folder);
        return new MainViewModel(new Services(
                new Workbench(new Dl4jTrainer(), new Dl4jFactory()),
                plain.images(),
                plain.threads(),
                plain.settings(),
                plain.folder(),
                plain.data(),
                plain.png(),
                plain.engine(),
                plain.systemLocale()));
    }
}
