package latentfx.lesson.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import latentfx.data.TrainTest;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.task.Cancellation;
import latentfx.workbench.FigureSources;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names of figures that lessons are made with are those of the figures that are measured. */
final class FigureNamesTest {
    @TempDir
    private Path none;

    private Set<String> measured(MeasuredLesson lesson) throws Exception {
        TrainTest drawn = FigureSources.images(none.resolve("none")).load(progress -> {}, new Cancellation());
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        FigureInputs inputs = new FigureSources(workbench).on(drawn, true, new Cancellation());
        return lesson.measure(inputs).stream().map(MeasuredFigure::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private void agree(String id) throws Exception {
        MeasuredLesson lesson = MeasuredLessons.of(id).orElseThrow();
        Set<String> said = new TreeSet<>(lesson.names());
        said.removeIf(name -> name.startsWith("id_test10k.")); // of exactly 10,000 test images
        assertEquals(said, measured(lesson), id);
    }

    @Test
    void namesAreWholeAndNotStems() {
        MeasuredLesson lesson = MeasuredLessons.of("between-two-digits").orElseThrow();
        assertTrue(lesson.figures().contains("digit_like"));
        assertTrue(lesson.names().containsAll(List.of("digit_like.ae-4", "judge_conf_gt_.9.vae-4")));
        assertTrue(!lesson.names().contains("digit_like"));
    }

    @Test
    void noNameIsSaidTwice() {
        for (MeasuredLesson lesson : MeasuredLessons.all()) {
            List<String> names = lesson.groups().stream()
                    .flatMap(group -> group.names().stream())
                    .toList();
            assertEquals(names.size(), lesson.allNames().size(), lesson.id());
        }
    }

    @Test
    void figuresOfAllSamplesAreNotOfferedAtOnce() {
        MeasuredLesson lesson = MeasuredLessons.of("denoising").orElseThrow();
        assertTrue(lesson.names().contains("PR.0.5"));
        assertTrue(!lesson.names().contains("PR.0.1"));
        assertTrue(lesson.allNames().contains("PR.0.1"));
    }

    @Test
    void theFirstLessonMeasuresWhatItSays() throws Exception {
        agree("what-is-latent");
        agree("code-as-cloud");
    }

    @Test
    @Tag("slow")
    void everyLessonMeasuresWhatItSays() throws Exception {
        for (MeasuredLesson lesson : MeasuredLessons.all()) {
            agree(lesson.id());
        }
    }
}
