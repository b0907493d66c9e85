package latentfx.ui.lesson;

import static latentfx.ui.shell.LessonWindows.open;
import static latentfx.ui.shell.LessonWindows.window;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.lesson.LessonState;
import latentfx.lesson.MapState;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonFile;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.shell.MainViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson shows the same picture in another window, and what was shown survives a crash. */
final class LessonSessionTest {
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
        teacher.lesson().notesProperty().set("What lies between 1 and 6?");
        MainViewModel student = opened(saved(teacher));
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
        assertEquals(
                "What lies between 1 and 6?", student.lesson().notesProperty().get());
    }

    @Test
    void dataThatIsNotAtHandIsNamedInOneSentence() {
        MainViewModel teacher = window(here);
        teacher.begin();
        MainViewModel student = opened(saved(teacher));
        assertEquals(
                "Opened “lesson.lab”; its data (MNIST) is not on this computer, so reconstructions stand in for the"
                        + " originals.",
                student.status().noticeProperty().get());
    }

    @Test
    void aModelInTrainingIsLeftOutAndThatIsSaid() {
        MainViewModel teacher = window(here);
        teacher.begin();
        OpenModel whole = open(teacher, Side.LEFT);
        teacher.compare()
                .modelProperty(Side.LEFT)
                .set(new OpenModel("mine", whole.model(), whole.image(), whole.sheet(), Optional.empty()));
        saved(teacher);
        assertEquals(
                "Saved as “lesson.lab” without mine: a model goes into a lesson when its training has ended.",
                teacher.status().noticeProperty().get());
    }

    @Test
    void aPanelThatThisProgramDoesNotHaveIsRefusedBeforeAnythingChanges() throws IOException {
        MainViewModel model = window(here);
        model.begin();
        Path file = here.resolve("newer.lab");
        LessonState.Below below = new LessonState.Below("hologram", "none", false, Optional.empty(), Optional.empty());
        LessonFile.write(
                new Lesson(
                        Optional.empty(),
                        Optional.empty(),
                        new LessonState(
                                MapState.USUAL,
                                MapState.USUAL,
                                Optional.empty(),
                                true,
                                PathStops.NONE,
                                0.9,
                                LessonState.Playback.USUAL,
                                below,
                                "notes",
                                new LessonState.Layout(true, true, ""))),
                file);
        model.lesson().open(file);
        assertEquals(
                "newer.lab cannot be shown: it shows \"hologram\", which this program does not have; open it with the"
                        + " program that saved it.",
                model.problemProperty().get().orElseThrow().sentence());
        assertEquals("", model.lesson().notesProperty().get());
    }

    private Path saved(MainViewModel teacher) {
        Path file = here.resolve("lesson.lab");
        teacher.lesson().save(file);
        return file;
    }

    private MainViewModel opened(Path file) {
        MainViewModel student = window(elsewhere);
        student.lesson().open(file);
        return student;
    }

    @Test
    void aFileThatIsNoLessonChangesNothingAndIsToldInOneSentence() throws IOException {
        MainViewModel model = window(here);
        model.begin();
        model.lesson().open(Files.writeString(here.resolve("odd.lab"), "hello"));
        assertEquals("mnist-ae-4", open(model, Side.LEFT).name());
        assertEquals(
                "odd.lab is not a file of LatentFX; open one that LatentFX has saved.",
                model.problemProperty().get().orElseThrow().sentence());
    }

    @Test
    void whatIsShownCanBeKeptAndShownAgain() throws IOException {
        MainViewModel crashed = window(here);
        assertEquals(Optional.empty(), crashed.lesson().toKeep(), "there is nothing to keep yet");
        crashed.begin();
        crashed.lesson().notesProperty().set("kept");
        ShownLesson kept = crashed.lesson().toKeep().orElseThrow();
        assertEquals(kept, crashed.lesson().toKeep().orElseThrow(), "nothing has changed");
        Path file = here.resolve("state.lab");
        LessonFile.write(kept.lesson(), file);

        MainViewModel next = window(elsewhere);
        AtomicInteger shown = new AtomicInteger();
        next.lesson().open(file, "last window", shown::incrementAndGet);
        assertEquals("kept", next.lesson().notesProperty().get());
        assertEquals(1, shown.get());
    }

    @Test
    void aModelInTrainingIsNoChangeOfWhatIsKept() {
        MainViewModel window = window(here);
        window.begin();
        OpenModel whole = open(window, Side.RIGHT);
        for (int report = 0; report < 2; report++) {
            window.compare()
                    .modelProperty(Side.RIGHT)
                    .set(new OpenModel("mine", whole.model(), whole.image(), whole.sheet(), Optional.empty()));
            ShownLesson kept = window.lesson().toKeep().orElseThrow();
            assertEquals("mnist-ae-4", kept.left().orElseThrow().name());
            assertEquals(Optional.empty(), kept.right());
        }
    }
}
