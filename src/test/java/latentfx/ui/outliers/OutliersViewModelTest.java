package latentfx.ui.outliers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.analysis.outliers.Detector;
import latentfx.analysis.outliers.OddChoice;
import latentfx.analysis.outliers.Oddity;
import latentfx.analysis.outliers.OutlierSurvey;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import org.junit.jupiter.api.Test;

/** Surveys of corners, images of 2×2 pixels whose brightness says their class. */
final class OutliersViewModelTest {
    private static final Dataset CORNERS = FakeData.corners(50);

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final SampleImages images = new SampleImages();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final OutliersViewModel outliers = new OutliersViewModel(model, images, waiting::add, Runnable::run);

    private static OpenModel open(LatentModel model, DataOrigin origin) {
        CodeSheet sheet = new CodeSheet(
                model.encode(CORNERS.samples(), CORNERS.labels()).mean(),
                CORNERS.labels(),
                CORNERS.labelNames(),
                origin);
        return new OpenModel("corners", model, CORNERS.shape(), sheet, Optional.empty());
    }

    private void ready() {
        images.know(CORNERS);
        model.set(Optional.of(open(FakeModels.cornerAutoencoder(2), CORNERS.origin())));
        outliers.watchedProperty().set(true);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void itSaysWhatIsMissing() {
        outliers.refresh();
        assertEquals(OutliersViewModel.Missing.MODEL, outliers.missingProperty().get());
        model.set(Optional.of(open(FakeModels.cornerAutoencoder(2), CORNERS.origin())));
        assertEquals(
                OutliersViewModel.Missing.IMAGES, outliers.missingProperty().get());
        images.know(CORNERS);
        outliers.refresh();
        assertEquals(
                OutliersViewModel.Missing.NOTHING, outliers.missingProperty().get());
        model.set(Optional.of(FakeModels.conditional(
                "told", CORNERS.origin(), CORNERS.samples().matrix().columns(0, 2))));
        assertEquals(
                OutliersViewModel.Missing.CLASS_TOLD, outliers.missingProperty().get());
    }

    @Test
    void nothingIsMeasuredOutOfSight() {
        images.know(CORNERS);
        model.set(Optional.of(open(FakeModels.cornerAutoencoder(2), CORNERS.origin())));
        assertTrue(waiting.isEmpty());
        outliers.watchedProperty().set(true);
        work();
        assertTrue(outliers.surveyProperty().get().isPresent());
        assertFalse(outliers.work().busyProperty().get());
    }

    /** The corner with both pixels bright is brighter than the other three classes; nothing else can be as odd. */
    @Test
    void aClassIsToldFromTheOthers() {
        ready();
        outliers.choiceProperty().set(new OddChoice.OfClass(3));
        work();
        OutlierSurvey survey = outliers.surveyProperty().get().orElseThrow();
        assertEquals(50, survey.oddImages().rows());
        assertEquals(75, survey.normal().rows());
        assertEquals(75, survey.known());
        outliers.detectorProperty().set(Detector.BRIGHTNESS);
        OutlierSurvey.Result shown = outliers.shown().orElseThrow();
        assertEquals(Detector.BRIGHTNESS, shown.detector());
        assertEquals(1, shown.curve().area(), 1e-12);
        List<OutlierSurvey.Scored> oddest = survey.end(shown, true, 5);
        assertTrue(oddest.stream().allMatch(OutlierSurvey.Scored::isOdd));
        assertEquals(0.5, oddest.get(0).score(), 1e-9);
        assertFalse(survey.end(shown, false, 5).get(0).isOdd());
    }

    @Test
    void aModelThatIsNotVariationalHasNoBound() {
        ready();
        work();
        assertTrue(outliers.surveyProperty().get().orElseThrow().results().stream()
                .map(OutlierSurvey.Result::detector)
                .noneMatch(detector -> detector == Detector.NEGATIVE_ELBO || detector == Detector.KL));
    }

    @Test
    void theNewestChoiceWinsAndASurveyCanBeStopped() {
        ready();
        outliers.choiceProperty().set(new OddChoice.Copies(Oddity.BLANK));
        work();
        assertEquals(
                new OddChoice.Copies(Oddity.BLANK),
                outliers.surveyProperty().get().orElseThrow().odd());
        outliers.choiceProperty().set(new OddChoice.Copies(Oddity.NOISY));
        assertTrue(outliers.work().busyProperty().get());
        outliers.work().stop();
        work();
        assertTrue(outliers.work().stoppedProperty().get());
        assertTrue(outliers.surveyProperty().get().isEmpty());
        outliers.work().again();
        work();
        assertFalse(outliers.work().stoppedProperty().get());
        assertTrue(outliers.surveyProperty().get().isPresent());
    }
}
