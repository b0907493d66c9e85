package latentfx.lesson.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.ShownFigures;
import latentfx.lesson.script.Step;
import latentfx.task.Cancellation;
import latentfx.workbench.FigureSources;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures on MNIST that stand beside those of other images. */
final class MnistFiguresTest {
    @Test
    void everyFigureThatABundledLessonShowsIsKnown() throws IOException {
        int known = 0;
        for (Lesson lesson : BundledLessons.all()) {
            LessonScript script = lesson.script().orElseThrow();
            Map<String, Double> values = MnistFigures.of(script.measures());
            for (Step step : script.steps()) {
                for (ShownFigures.Item item :
                        step.figures().map(ShownFigures::figures).orElse(List.of())) {
                    assertTrue(values.containsKey(item.name()), script.id() + " " + item.name());
                    known++;
                }
            }
        }
        assertTrue(known > 100, "figures shown: " + known);
    }

    /** The independent computation gives .371 for a 1 with 60,000 training images; the quick form has fewer. */
    @Test
    void aOneHidesFromItsErrorOnMnist() {
        assertEquals(0.371, MnistFigures.of("odd-one-out").get("auroc_ae_mse.1:0"), 0.06);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what-is-latent", "two-zero-six", "code-as-cloud"})
    @Tag("slow")
    void theyAreWhatTheProgramMeasures(String id) throws Exception {
        Path mnist = Path.of(System.getProperty("latentfx.mnist", "mnist"));
        Assumptions.assumeTrue(Files.isDirectory(mnist), "MNIST is not at -Dlatentfx.mnist");
        TrainTest images = new IdxFolder(mnist).load(progress -> {}, new Cancellation());
        FigureInputs inputs = new FigureSources(new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()))
                .on(images, true, new Cancellation());
        Map<String, Double> found = new HashMap<>();
        MeasuredLessons.of(id).orElseThrow().measure(inputs, figure -> found.put(figure.name(), figure.value()));
        MnistFigures.of(id)
                .forEach((name, value) ->
                        assertEquals(value, found.get(name), 0.01 * Math.max(1, Math.abs(value)), name));
    }
}
