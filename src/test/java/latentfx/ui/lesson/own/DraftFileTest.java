package latentfx.ui.lesson.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.Wording;
import latentfx.model.file.ModelFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft comes back as it was, whole or not. */
final class DraftFileTest {
    @TempDir
    private Path folder;

    private Draft again(Draft draft) throws IOException {
        Path file = folder.resolve("state.lab");
        DraftFile.write(draft, file);
        return DraftFile.read(file);
    }

    @Test
    void anUnfinishedDraftComesBack() throws IOException {
        OwnStep begun = OwnSteps.titled("One")
                .asking(QuestionForm.NONE.withKind(OwnQuestion.CHOICE).withOptions(new Wording("one \n\n", "")));
        Draft draft = OwnSteps.draft("", "ae-and-vae", begun);
        assertEquals(draft, again(draft));
        Draft title = OwnSteps.draft("Only a title", "");
        assertEquals(title, again(title));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("state.lab"),
                    files.map(file -> String.valueOf(file.getFileName())).toList());
        }
    }

    @Test
    void everyLessonOfTheProgramComesBack() throws IOException {
        for (Lesson lesson : BundledLessons.all()) {
            Draft draft = Draft.of(lesson);
            assertEquals(draft, again(draft));
        }
    }

    @Test
    void aDamagedDraftIsRefusedInOneSentence() throws IOException {
        Path file = folder.resolve("state.lab");
        Files.writeString(file, "no zip");
        ModelFileException refused = assertThrows(ModelFileException.class, () -> DraftFile.read(file));
        assertTrue(String.valueOf(refused.getMessage()).contains("state.lab"), refused.getMessage());
    }
}
