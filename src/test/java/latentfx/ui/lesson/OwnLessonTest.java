package latentfx.ui.lesson;

import static latentfx.ui.shell.LessonWindows.open;
import static latentfx.ui.shell.LessonWindows.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.lesson.file.BundledLessons;
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

    @Test
    void aStepIsRecordedAgainAndKeepsItsTexts() {
        MainViewModel window = begun(here);
        OwnLessonViewModel own = desk(window).own();
        window.compare().path().dragTo(0.3);
        own.record("record", new Wording("One", "하나"));
        window.compare().path().dragTo(0.8);
        own.recordAgain("record again");
        Step step = own.draftProperty().get().steps().get(0).step();
        assertEquals("하나", step.title().korean());
        assertEquals(0.8, step.show().orElseThrow().position());
        assertEquals(1, own.draftProperty().get().steps().size());
        window.undo().undo();
        assertEquals(
                0.3,
                own.draftProperty()
                        .get()
                        .steps()
                        .get(0)
                        .step()
                        .show()
                        .orElseThrow()
                        .position());
    }

    @Test
    void aChosenStepIsShownInTheWindow() {
        MainViewModel window = begun(here);
        OwnLessonViewModel own = desk(window).own();
        window.compare().path().dragTo(0.3);
        own.record("record", new Wording("One", ""));
        window.compare().path().dragTo(0.9);
        window.compare().clear();
        own.showStep();
        assertEquals("mnist-ae-4", open(window, Side.LEFT).name());
        assertEquals(0.3, window.compare().path().tProperty().get());
    }

    @Test
    void anUnsavedLessonIsPutAsideForAnotherAndComesBack() throws Exception {
        MainViewModel window = begun(here);
        OwnLessonViewModel own = desk(window).own();
        Lesson bundled = BundledLessons.find("denoising").orElseThrow();
        own.edit("change", bundled);
        assertEquals(Optional.empty(), own.asideProperty().get(), "nothing was begun");
        assertFalse(own.isUnsaved(), "nothing was changed");
        own.change("title", draft -> titled(draft, "Mine"));
        assertTrue(own.isUnsaved());
        own.edit("change", BundledLessons.find("pca-linear").orElseThrow());
        Draft aside = own.asideProperty().get().orElseThrow();
        assertEquals("Mine", aside.title().english());
        assertEquals(Optional.of(aside), own.toKeep(), "it is kept though it is not shown");
        own.bringBack("back");
        assertEquals("Mine", own.draftProperty().get().title().english());
        assertTrue(own.isUnsaved());
        window.undo().undo();
        window.undo().undo();
        assertEquals("Mine", own.draftProperty().get().title().english(), "taking a lesson is undone too");
    }

    @Test
    void aSavedLessonIsNamedByItsTitleAndListedAmongTheLessons() throws Exception {
        MainViewModel window = begun(here);
        LessonDesk desk = desk(window);
        desk.library().load();
        int bundled = BundledLessons.ids().size();
        assertEquals(bundled, desk.library().foundProperty().get().size());
        desk.own().record("record", new Wording("One", ""));
        desk.own().change("title", draft -> titled(draft, "Why 4/9: ?"));
        assertEquals("Why-4-9", desk.own().fileName(Locale.KOREAN));
        Path file = here.resolve("mine.lab");
        desk.own().save(file, () -> {});
        assertFalse(desk.own().isUnsaved());
        List<LibraryEntry> found = desk.library().foundProperty().get();
        assertEquals(bundled + 1, found.size());
        assertTrue(found.get(0).isOwn());
        desk.library().chosenProperty().set(Optional.of(found.get(0)));
        desk.library().begin();
        assertEquals(
                "Why 4/9: ?",
                desk.player().runProperty().get().orElseThrow().script().title().english());
        desk.player().leave();

        LessonDesk later = desk(begun(here));
        later.library().load();
        assertEquals(
                Optional.of(file), later.library().foundProperty().get().get(0).file());
        Files.delete(file);
        LessonDesk last = desk(begun(here));
        last.library().load();
        assertEquals(bundled, last.library().foundProperty().get().size(), "a missing file is left out");
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
                .map(step -> step.step().title().english())
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
