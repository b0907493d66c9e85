package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.lesson.LessonState;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonModel;
import latentfx.model.SavedModel;
import org.junit.jupiter.api.Test;

/** The models that a lesson contains are opened once each, also while they have no hash because no file holds them yet. */
final class LessonModelsTest {
    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    @Test
    void twoModelsOfALessonThatWasNotSavedYetAreNotMixedUp() throws IOException {
        Lesson lesson = new Lesson(
                Optional.empty(),
                Optional.empty(),
                LessonState.USUAL,
                Optional.empty(),
                List.of(unsaved("one", "mnist-ae-2"), unsaved("other", "mnist-vae-2")),
                Map.of());
        LessonModels models = new LessonModels(workbench);
        assertEquals("mnist-ae-2", models.open(lesson, "one").name());
        assertEquals("mnist-vae-2", models.open(lesson, "other").name());
        assertSame(models.open(lesson, "one"), models.open(lesson, "one"));
    }

    private LessonModel unsaved(String name, String bundled) throws IOException {
        SavedModel saved = workbench.openBundled(bundled).saved().orElseThrow();
        return new LessonModel(name, "", Optional.of(saved));
    }
}
