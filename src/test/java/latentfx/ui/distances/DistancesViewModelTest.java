package latentfx.ui.distances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.analysis.distances.DistanceSurvey;
import latentfx.data.Dataset;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import org.junit.jupiter.api.Test;

/** Distances between images of three classes, whose codes are their first two pixels. */
final class DistancesViewModelTest {
    private static final Dataset DATA = FakeData.styles(1200);

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final SampleImages images = new SampleImages();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final DistancesViewModel distances =
            new DistancesViewModel(model, sample, images, waiting::add, waiting::add, Runnable::run);

    private static OpenModel open(Dataset data) {
        LatentModel square = FakeModels.cornerAutoencoder(2);
        CodeSheet sheet =
                new CodeSheet(square.encode(data.samples()).mean(), data.labels(), data.labelNames(), data.origin());
        return new OpenModel("square", square, data.shape(), sheet, Optional.empty());
    }

    private void ready() {
        images.know(DATA);
        model.set(Optional.of(open(DATA)));
        distances.watchedProperty().set(true);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private CopyViewModel.Answer answer() {
        return distances.copy().answerProperty().get().orElseThrow();
    }

    @Test
    void itSaysWhatIsMissing() {
        distances.refresh();
        assertEquals(
                DistancesViewModel.Missing.MODEL, distances.missingProperty().get());
        model.set(Optional.of(open(DATA)));
        assertEquals(
                DistancesViewModel.Missing.IMAGES, distances.missingProperty().get());
        images.know(DATA);
        distances.refresh();
        assertEquals(
                DistancesViewModel.Missing.NOTHING, distances.missingProperty().get());
        Dataset few = DATA.first(DistanceSurvey.LEAST - 1);
        images.know(few);
        model.set(Optional.of(open(few)));
        assertEquals(
                DistancesViewModel.Missing.SAMPLES, distances.missingProperty().get());
    }

    @Test
    void nothingIsComputedOutOfSight() {
        images.know(DATA);
        model.set(Optional.of(open(DATA)));
        distances.copy().move(1, 0);
        distances.cube().dimensionsProperty().set(7);
        assertTrue(waiting.isEmpty());
        distances.watchedProperty().set(true);
        work();
        assertEquals(1, answer().how().right());
        assertEquals(7, distances.cube().cubeProperty().get().orElseThrow().dimensions());
        assertTrue(distances.cube().curveProperty().get().isPresent());
        assertEquals(
                1200, distances.survey().surveyProperty().get().orElseThrow().measured());
    }

    /** Row 0 is (u, v, 0, 0); moved by one to the right it is (0, u, v, 0). */
    @Test
    void aMoveIsMeasuredFromTheSamplesOwnPlace() {
        ready();
        distances.copy().move(1, 0);
        work();
        float u = DATA.samples().get(0, 0);
        float v = DATA.samples().get(0, 1);
        assertEquals(Math.sqrt(u * u + (u - v) * (u - v)), answer().moved().distance(), 1e-6);
        distances.copy().back();
        work();
        assertEquals(0, answer().moved().distance());
        sample.set(OptionalInt.of(5));
        work();
        assertEquals(5, answer().place().sample());
        assertFalse(DATA.labels()[5] == DATA.labels()[answer().place().other().row()]);
    }

    @Test
    void aCopyGoesNoFartherThanItCan() {
        distances.copy().move(100, -100);
        assertEquals(CopyViewModel.FARTHEST, distances.copy().rightProperty().get());
        assertEquals(-CopyViewModel.FARTHEST, distances.copy().downProperty().get());
    }

    @Test
    void theNewestSampleIsAnswered() {
        ready();
        for (int i = 1; i < 9; i++) {
            sample.set(OptionalInt.of(i));
        }
        sample.set(OptionalInt.of(1_000_000)); // chosen on another map, of more samples
        work();
        assertEquals(1199, answer().place().sample());
    }

    @Test
    void aSurveyCanBeStoppedAndMadeOfFewerImages() {
        ready();
        assertTrue(distances.survey().busyProperty().get());
        distances.survey().stop();
        work();
        assertTrue(distances.survey().stoppedProperty().get());
        assertTrue(distances.survey().surveyProperty().get().isEmpty());
        distances.survey().again();
        work();
        assertFalse(distances.survey().stoppedProperty().get());
        distances.survey().mostProperty().set(1000);
        work();
        assertEquals(
                1000, distances.survey().surveyProperty().get().orElseThrow().measured());
        assertEquals(List.of(1000, 2000), distances.survey().sizes());
    }

    @Test
    void anotherModelIsMeasuredAnew() {
        ready();
        work();
        Dataset other = DATA.first(300);
        images.know(other);
        model.set(Optional.of(open(other)));
        assertTrue(distances.survey().surveyProperty().get().isEmpty());
        assertTrue(distances.copy().answerProperty().get().isEmpty());
        work();
        assertEquals(
                300, distances.survey().surveyProperty().get().orElseThrow().samples());
        model.set(Optional.empty());
        assertTrue(distances.survey().surveyProperty().get().isEmpty());
        assertEquals(
                DistancesViewModel.Missing.MODEL, distances.missingProperty().get());
    }

    @Test
    void aCubeThatIsGoneBackToIsShown() {
        ready();
        work();
        distances.cube().dimensionsProperty().set(500);
        distances.cube().dimensionsProperty().set(2);
        work();
        assertEquals(2, distances.cube().cubeProperty().get().orElseThrow().dimensions());
    }
}
