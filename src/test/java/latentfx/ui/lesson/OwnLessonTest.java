package latentfx.ui.lesson;

import static latentfx.ui.shell.LessonWindows.open;
import static latentfx.ui.shell.LessonWindows.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonFile;
import latentfx.lesson.file.LessonModel;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;
import latentfx.ui.lesson.own.Draft;
import latentfx.ui.lesson.own.OwnLessonViewModel;
import latentfx.ui.shell.MainViewModel;
import latentfx.ui.tools.ToolsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson of one's own is recorded from the window and opens the same elsewhere. */
final class OwnLessonTest {
    @TempDir
    private Path here;

    @TempDir
    private Path elsewhere;

    @Test
    void aRecordedStepHoldsModelsAndPathAndOpensTheSameElsewhere() throws Exception {
        MainViewModel teacher = begun(here);
        LessonDesk desk = desk(teacher);
        teacher.compare().path().dragTo(0.3);
        desk.own().record("record", new Wording("One", "하나"));
        desk.own().change("title", draft -> titled(draft, "Mine"));
        Path file = here.resolve("mine.lab");
        desk.own().save(file, () -> {});
        Step step = LessonFile.read(file).script().orElseThrow().steps().get(0);
        assertEquals(Optional.of("mnist-ae-4"), step.left());
        assertEquals(0.3, step.show().orElseThrow().position());

        MainViewModel student = begun(elsewhere);
        LessonDesk other = desk(student);
        student.compare().clear();
        student.lesson().open(file);
        assertEquals("mnist-vae-4", open(student, Side.RIGHT).name());
        assertEquals(0.3, student.compare().path().tProperty().get());
        assertEquals(
                "Mine",
                other.player()
                        .runProperty()
                        .get()
                        .orElseThrow()
                        .script()
                        .title()
                        .english());
    }

    @Test
    void modelsOfTheProgramAreNamedByHashAndNotContained() throws Exception {
        LessonDesk desk = desk(begun(here));
        desk.own().record("record", new Wording("One", ""));
        desk.own().change("title", draft -> titled(draft, "Mine"));
        Path file = here.resolve("mine.lab");
        desk.own().save(file, () -> {});
        Lesson lesson = LessonFile.read(file);
        for (LessonModel model : lesson.models()) {
            assertEquals(Optional.empty(), model.contained());
            assertTrue(model.sha256().matches("[0-9a-f]{64}"));
        }
        assertTrue(Files.size(file) < 20_000, "no weights in it");
    }

    @Test
    void everyChangeIsAStepToUndo() {
        MainViewModel window = begun(here);
        OwnLessonViewModel own = desk(window).own();
        own.record("record", new Wording("One", ""));
        own.record("record again", new Wording("Two", ""));
        assertEquals(List.of("One", "Two"), titles(own));
        own.change("move", draft -> moved(draft));
        assertEquals(List.of("Two", "One"), titles(own));
        window.undo().undo();
        assertEquals(List.of("One", "Two"), titles(own));
        window.undo().undo();
        assertEquals(List.of("One"), titles(own));
    }

    @Test
    void aDraftWithoutTitleOrStepIsNeitherPlayedNorSaved() {
        LessonDesk desk = desk(begun(here));
        assertFalse(desk.own().draftProperty().get().isWhole());
        desk.own().play();
        assertEquals(Optional.empty(), desk.player().runProperty().get());
        desk.own().save(here.resolve("none.lab"), () -> {});
        assertFalse(Files.exists(here.resolve("none.lab")));
    }

    private static Draft titled(Draft draft, String title) {
        return new Draft(
                new Wording(title, ""),
                draft.knows(),
                draft.remember(),
                draft.minutes(),
                draft.measures(),
                draft.steps(),
                draft.models(),
                draft.pictures());
    }

    private static Draft moved(Draft draft) {
        return new Draft(
                draft.title(),
                draft.knows(),
                draft.remember(),
                draft.minutes(),
                draft.measures(),
                List.of(draft.steps().get(1), draft.steps().get(0)),
                draft.models(),
                draft.pictures());
    }

    private static List<String> titles(OwnLessonViewModel own) {
        return own.draftProperty().get().steps().stream()
                .map(step -> step.title().english())
                .toList();
    }

    private static MainViewModel begun(Path folder) {
        MainViewModel window = window(folder);
        window.begin();
        return window;
    }

    private static LessonDesk desk(MainViewModel window) {
        return window.lesson().desk(window.shelf(), window.compare(), window.training(), new ToolsViewModel());
    }
}
