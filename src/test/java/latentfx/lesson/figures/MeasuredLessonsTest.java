package latentfx.lesson.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.math.NeighbourGraph;
import latentfx.task.Cancellation;
import latentfx.workbench.FigureSources;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of lessons, held to those of an independent computation in NumPy and PyTorch. */
final class MeasuredLessonsTest {
    @Test
    void everyLessonHasATitleInBothLanguages() {
        for (MeasuredLesson lesson : MeasuredLessons.all()) {
            assertFalse(lesson.title(Locale.ROOT).isBlank());
            assertFalse(lesson.says(Locale.KOREAN).isBlank());
            assertFalse(lesson.title(Locale.KOREAN).equals(lesson.title(Locale.ROOT)), lesson.id());
        }
    }

    @Test
    void ballsRoundAllTrainingImagesCoverNextToNothing() {
        assertEquals(-143.6, RandomPixelFigures.log10Ball(784, 4.404) + Math.log10(60_000), 0.1);
        assertEquals(Math.log10(Math.PI), RandomPixelFigures.log10Ball(2, 1), 1e-12);
    }

    @Test
    void theContrastOfDistancesFallsWithDimension() {
        assertEquals(7.33, DimensionFigures.contrast(RandomPixelFigures.uniform(1100, 5)), 0.8);
        assertEquals(0.432, DimensionFigures.contrast(RandomPixelFigures.uniform(1100, 100)), 0.022);
    }

    /** The cube of 16 dimensions reads 11.3, 11.8 and 13.0 by an independent computation with 5,000 points. */
    @Test
    void theIntrinsicDimensionOfACubeIsALowerBound() {
        NeighbourGraph graph = NeighbourGraph.of(RandomPixelFigures.uniform(5000, 16), 20, () -> {});
        assertEquals(11.3, IntrinsicDimension.levinaBickel(graph, 10), 0.2);
        assertEquals(11.8, IntrinsicDimension.levinaBickel(graph, 20), 0.2);
        assertEquals(13.0, IntrinsicDimension.twoNearest(graph), 0.4);
    }

    @Test
    void anImageIsMovedAndFilledWithBlack() {
        float[] moved = DimensionFigures.moved(new float[] {1, 2, 3, 4}, new ImageShape(2, 2, 1), 1, 0);
        assertArrayEquals(new float[] {0, 1, 0, 3}, moved);
    }

    @Test
    @Tag("slow")
    void bundledModelsGiveTheFiguresOfTheReferenceOnMnist() throws Exception {
        Path mnist = Path.of(System.getProperty("latentfx.mnist", "mnist"));
        Assumptions.assumeTrue(Files.isDirectory(mnist), "MNIST is not at -Dlatentfx.mnist");
        TrainTest data = new IdxFolder(mnist).load(progress -> {}, new Cancellation());
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        FigureInputs inputs = new FigureSources(workbench).on(data, false, new Cancellation());
        hold(inputs, "between-two-digits", 0.05, Map.of("digit_like.pixels", 0.116, "digit_like.vae-4", 0.751));
        hold(inputs, "two-zero-six", 0.12, Map.of("2to0_visits_6.vae-2", 0.97));
        hold(inputs, "two-zero-six", 0.05, Map.of("2to0_visits_6.vae-4", 0.007));
        hold(inputs, "ae-and-vae", 0.01, Map.of("fisher.ae-4", 2.013, "fisher.vae-4", 1.354));
        hold(inputs, "ae-and-vae", 0.02, Map.of("ari.ae-4", 0.483, "ari.vae-4", 0.539));
        hold(
                inputs,
                "code-as-cloud",
                0.04,
                Map.of(
                        "random_judge.ae-4 N(0,I)", 0.637,
                        "random_judge.ae-4 gauss", 0.768,
                        "random_judge.vae-4 prior", 0.820));
    }

    private static void hold(FigureInputs inputs, String id, double tolerance, Map<String, Double> wanted)
            throws Exception {
        List<MeasuredFigure> figures = MeasuredLessons.of(id).orElseThrow().measure(inputs);
        Map<String, Double> measured =
                figures.stream().collect(Collectors.toMap(MeasuredFigure::name, MeasuredFigure::value));
        wanted.forEach((name, value) -> assertEquals(value, measured.get(name), tolerance, name));
    }
}
