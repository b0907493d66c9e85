package latentfx.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.Step;
import latentfx.ui.tools.Tool;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** The lessons that come with the program name only pages and models that it has. */
final class LessonPagesTest {
    @Test
    void everyPageThatAStepOpensIsThere() throws IOException {
        for (Lesson lesson : BundledLessons.all()) {
            for (Step step : steps(lesson)) {
                step.page().ifPresent(page -> assertTrue(Tool.INSPECT.pages().contains(page), page));
            }
        }
    }

    @Test
    void everyModelThatAStepShowsComesWithTheProgram() throws IOException {
        List<String> models = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()).bundled();
        for (Lesson lesson : BundledLessons.all()) {
            for (Step step : steps(lesson)) {
                Stream.of(step.left(), step.right())
                        .flatMap(Optional::stream)
                        .forEach(model -> assertTrue(models.contains(model), model));
            }
        }
    }

    private static List<Step> steps(Lesson lesson) {
        return lesson.script().orElseThrow().steps();
    }
}
