package latentfx.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.script.Wording;
import latentfx.ui.lesson.LessonDesk;
import latentfx.ui.lesson.own.Draft;
import latentfx.ui.lesson.own.OwnLessonViewModel;
import latentfx.ui.tools.ToolsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson that was not saved is there again at the next start. */
final class KeptDraftTest {
    @TempDir
    private Path home;

    private record Start(OwnLessonViewModel own, KeptDraft kept) {}

    private Start start() {
        MainViewModel model = LessonWindows.window(home);
        LessonDesk desk = model.lesson().desk(model.shelf(), model.compare(), model.training(), new ToolsViewModel());
        KeptDraft kept = new KeptDraft(model.services(), model, desk.own());
        kept.begin(() -> true);
        return new Start(desk.own(), kept);
    }

    private static String title(Start start) {
        return start.own().draftProperty().get().title().english();
    }

    private static void write(Start start, String title) {
        start.own().change("write", draft -> titled(draft, title));
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

    private long files() throws IOException {
        if (!Files.isDirectory(home.resolve("drafts"))) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(home.resolve("drafts"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.endsWith("state.lab"))
                    .count();
        }
    }

    @Test
    void aDraftComesBackAfterTheProgramWasClosed() throws IOException {
        Start first = start();
        write(first, "Mine");
        first.kept().end();
        Start second = start();
        assertEquals("Mine", title(second));
        assertTrue(second.own().isUnsaved());
        second.kept().end();
        assertEquals("Mine", title(start()));
        assertEquals(1, files());
    }

    @Test
    void aSavedLessonIsNotKept() throws Exception {
        Start first = start();
        first.own().edit("change", BundledLessons.find("denoising").orElseThrow());
        write(first, "Mine");
        first.kept().save();
        assertEquals(1, files());
        first.own().save(home.resolve("mine.lab"), () -> {});
        first.kept().end();
        assertEquals(0, files());
        assertEquals("", title(start()));
    }

    @Test
    void aDraftOfAnotherOpenWindowIsLeftToIt() {
        Start first = start();
        write(first, "Mine");
        first.kept().save();
        assertEquals("", title(start()));
    }

    @Test
    void aDamagedDraftDoesNotHinderTheStart() throws IOException {
        Path folder = Files.createDirectories(home.resolve("drafts").resolve("one"));
        Files.writeString(folder.resolve("state.lab"), "no zip");
        Start start = start();
        assertFalse(start.own().isUnsaved());
        write(start, "New");
        start.kept().end();
        assertEquals("New", title(start()));
    }

    @Test
    void aLessonThatWasPutAsideIsKept() throws Exception {
        Start first = start();
        write(first, "Mine");
        first.own().edit("change", BundledLessons.find("denoising").orElseThrow());
        first.kept().end();
        assertEquals("Mine", title(start()));
    }
}
