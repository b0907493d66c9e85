package latentfx.ui.randomimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.ExpectedLog;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.analysis.randomimages.NoiseKind;
import latentfx.analysis.randomimages.RandomSearch;
import latentfx.data.Dataset;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import latentfx.model.judge.Classifier;
import org.junit.jupiter.api.Test;

/** Random images of 2×2 pixels; each slice takes a second of the clock, which is one batch. */
final class RandomViewModelTest {
    private static final Dataset CORNERS = FakeData.corners(5);
    private static final long SECOND = 1_000_000_000;

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Judge>> judge = new SimpleObjectProperty<>(Optional.of(judge()));
    private final SampleImages images = new SampleImages();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private long now;
    private final RandomViewModel random =
            new RandomViewModel(model, judge, images, this::tick, waiting::add, Runnable::run);

    private long tick() {
        now += SECOND / 2; // a slice asks at its beginning and at its end
        return now;
    }

    private static Judge judge() {
        return new Judge(
                new Classifier(List.of(4, 2), new float[10], FakeData.IMAGE, List.of("left", "right"), "corners", 1));
    }

    private static OpenModel open() {
        LatentModel corner = FakeModels.cornerAutoencoder(2);
        CodeSheet sheet = new CodeSheet(
                corner.encode(CORNERS.samples()).mean(), CORNERS.labels(), CORNERS.labelNames(), CORNERS.origin());
        return new OpenModel("corners", corner, CORNERS.shape(), sheet, Optional.empty());
    }

    private void ready() {
        images.know(CORNERS);
        model.set(Optional.of(open()));
        random.watchedProperty().set(true);
    }

    /** Does one piece of the work that waits. */
    private void work() {
        waiting.remove().run();
    }

    private long count(NoiseKind kind) {
        return random.tally(kind).count() / RandomSearch.BATCH;
    }

    @Test
    void nothingIsDrawnWithoutAModelOrBeforeItIsAskedFor() {
        random.start();
        assertFalse(random.runningProperty().get());
        ready();
        assertTrue(waiting.isEmpty());
        assertTrue(random.isPossible());
    }

    @Test
    void oneSliceAtATimeIsDrawnUntilItIsStopped() {
        ready();
        random.start();
        assertTrue(random.preparingProperty().get());
        work();
        assertFalse(random.preparingProperty().get());
        for (int slice = 1; slice < 6; slice++) {
            work();
            assertEquals(slice, count(NoiseKind.UNIFORM));
            assertEquals(1, waiting.size());
        }
        random.stop();
        work();
        assertEquals(5, count(NoiseKind.UNIFORM));
        assertTrue(waiting.isEmpty());
        random.start();
        work();
        assertEquals(6, count(NoiseKind.UNIFORM)); // nothing is prepared again
    }

    @Test
    void drawingStopsOutOfSight() {
        ready();
        random.start();
        work();
        work();
        random.watchedProperty().set(false);
        assertFalse(random.runningProperty().get());
        work();
        assertTrue(waiting.isEmpty());
        assertEquals(1, count(NoiseKind.UNIFORM));
    }

    /** A batch takes 1.5 ticks of half a second: 3 of the clock's questions, of which one is the speed's. */
    @Test
    void theSpeedIsThatOfTheClock() {
        ready();
        random.start();
        for (int i = 0; i < 10; i++) {
            work();
        }
        assertEquals(RandomSearch.BATCH / 1.5, random.speedProperty().get(), 1e-6);
    }

    @Test
    void eachKindKeepsWhatItCameTo() {
        ready();
        random.start();
        work();
        work();
        random.kindProperty().set(NoiseKind.GAUSSIAN);
        work(); // the slice that was asked for before is cancelled
        while (count(NoiseKind.GAUSSIAN) < 3) {
            work();
        }
        assertEquals(1, count(NoiseKind.UNIFORM));
        random.seedProperty().set(9);
        assertEquals(Map.of(), random.talliesProperty().get());
        assertTrue(random.runningProperty().get());
    }

    @Test
    void anotherModelBeginsAnew() {
        ready();
        random.start();
        work();
        work();
        model.set(Optional.of(open()));
        assertFalse(random.runningProperty().get());
        assertEquals(Map.of(), random.talliesProperty().get());
        assertTrue(random.searchProperty().get().isEmpty());
    }

    @Test
    void withoutTheImagesReconstructionsStandInUntilTheyCome() {
        model.set(Optional.of(open()));
        random.watchedProperty().set(true);
        random.start();
        work();
        assertFalse(random.searchProperty().get().orElseThrow().pictures().fromSource());
        assertTrue(random.standingInProperty().get());
        random.stop();
        waiting.clear();
        images.know(CORNERS);
        random.refresh();
        assertFalse(random.standingInProperty().get());
        random.start();
        work();
        assertTrue(random.searchProperty().get().orElseThrow().pictures().fromSource());
    }

    @Test
    void anotherJudgeIsAskedFromTheBeginning() {
        ready();
        judge.set(Optional.empty());
        random.start();
        work();
        work();
        assertTrue(random.tally(NoiseKind.UNIFORM).trusted().isEmpty());
        judge.set(Optional.of(judge()));
        assertTrue(random.runningProperty().get());
        assertEquals(0, count(NoiseKind.UNIFORM));
        while (count(NoiseKind.UNIFORM) == 0) {
            work();
        }
        assertTrue(random.tally(NoiseKind.UNIFORM).trusted().isPresent());
    }

    @Test
    void aFailureStops() {
        LatentModel told = FakeModels.style(); // cannot decode codes without a class
        CodeSheet sheet = new CodeSheet(
                CORNERS.samples().matrix().columns(0, 2), CORNERS.labels(), CORNERS.labelNames(), CORNERS.origin());
        model.set(Optional.of(new OpenModel("told", told, CORNERS.shape(), sheet, Optional.empty())));
        random.start();
        try (ExpectedLog log = ExpectedLog.of(RandomViewModel.class)) {
            work();
            log.assertSays("random images could not be drawn");
        }
        assertFalse(random.runningProperty().get());
        assertTrue(waiting.isEmpty());
    }
}
