package latentfx.ui.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.data.Dataset;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeJudges;
import latentfx.model.FakeMaps;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import org.junit.jupiter.api.Test;

final class RecognitionViewModelTest {
    private static final Dataset CORNERS = FakeData.corners(50);

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Judge>> judge = new SimpleObjectProperty<>(Optional.empty());
    private final SampleImages images = new SampleImages();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final RecognitionViewModel recognition =
            new RecognitionViewModel(model, judge, images, waiting::add, Runnable::run);

    private static OpenModel corners(LatentModel model) {
        CodeSheet sheet = new CodeSheet(
                model.encode(CORNERS.samples()).mean(), CORNERS.labels(), CORNERS.labelNames(), CORNERS.origin());
        return new OpenModel("corners", model, CORNERS.shape(), sheet, Optional.empty());
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private RecognitionViewModel.Missing missing() {
        return recognition.missingProperty().get();
    }

    @Test
    void itSaysWhatIsMissing() {
        recognition.refresh();
        assertEquals(RecognitionViewModel.Missing.MODEL, missing());
        model.set(Optional.of(FakeMaps.clusters("other size", 60, 2, 2)));
        assertEquals(RecognitionViewModel.Missing.JUDGE, missing());
        judge.set(Optional.of(new Judge(FakeJudges.firstPixel())));
        assertEquals(RecognitionViewModel.Missing.SHAPE, missing());
        model.set(Optional.of(corners(FakeModels.cornerAutoencoder(2))));
        assertEquals(RecognitionViewModel.Missing.IMAGES, missing());
        images.know(CORNERS);
        recognition.refresh();
        assertEquals(RecognitionViewModel.Missing.NOTHING, missing());
        assertTrue(waiting.isEmpty(), "nothing is measured out of sight");
    }

    @Test
    void itMeasuresInSightAndAgainForAnotherJudge() {
        images.know(CORNERS);
        judge.set(Optional.of(new Judge(FakeJudges.firstPixel())));
        model.set(Optional.of(corners(FakeModels.cornerAutoencoder(2))));
        recognition.watchedProperty().set(true);
        assertTrue(recognition.work().busyProperty().get());
        work();
        assertEquals(5, recognition.surveyProperty().get().orElseThrow().rows().size());
        judge.set(Optional.of(new Judge(FakeJudges.firstPixel())));
        assertTrue(recognition.surveyProperty().get().isEmpty(), "what another judge said is gone at once");
        recognition.work().stop();
        work();
        assertTrue(recognition.work().stoppedProperty().get());
        assertTrue(recognition.surveyProperty().get().isEmpty());
        recognition.work().again();
        work();
        assertFalse(recognition.work().busyProperty().get());
        assertTrue(recognition.surveyProperty().get().isPresent());
    }
}
