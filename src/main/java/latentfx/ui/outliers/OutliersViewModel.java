package latentfx.ui.outliers;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.SampleImages;
import latentfx.analysis.outliers.Detector;
import latentfx.analysis.outliers.OddChoice;
import latentfx.analysis.outliers.Oddity;
import latentfx.analysis.outliers.OutlierSurvey;
import latentfx.data.Dataset;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.ui.fx.StoppableWork;
import latentfx.ui.fx.WatchedMeasurement;

/**
 * Which scores find odd images with the model on a map. A survey begins when the page comes into sight, and anew for another
 * model or another choice; the newest wins. For the FX thread.
 */
public final class OutliersViewModel {
    private static final double USUAL = 0.05;

    /** Why there is nothing to show. */
    public enum Missing {
        NOTHING,
        MODEL,
        ENCODER,
        CLASS_TOLD,
        IMAGES,
        SAMPLES
    }

    private record Wanted(OpenModel open, Dataset data, OddChoice odd) {}

    private final ObservableValue<Optional<OpenModel>> model;
    private final SampleImages images;
    private final ObjectProperty<OddChoice> choice = new SimpleObjectProperty<>(new OddChoice.Copies(Oddity.ROTATED));
    private final ObjectProperty<Detector> detector = new SimpleObjectProperty<>(Detector.ERROR);
    private final DoubleProperty falseAlarms = new SimpleDoubleProperty(USUAL);
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final WatchedMeasurement<Wanted, OutlierSurvey> survey;

    /**
     * Surveys of {@code model}.
     *
     * @param model the model on the map used last
     * @param images the data sets at hand
     */
    public OutliersViewModel(
            ObservableValue<Optional<OpenModel>> model, SampleImages images, Executor background, Executor fx) {
        this.model = model;
        this.images = images;
        survey = new WatchedMeasurement<>(
                background,
                fx,
                (wanted, progress, cancellation) ->
                        OutlierSurvey.of(wanted.open().model(), wanted.data(), wanted.odd(), progress, cancellation),
                Failures.of(OutliersViewModel.class, "outliers could not be scored"));
        model.addListener((property, before, now) -> refresh());
        survey.watchedProperty().addListener((property, before, now) -> refresh());
        choice.addListener((property, before, now) -> refresh());
    }

    /** Whether the page is in sight; nothing is measured while it is not. */
    public BooleanProperty watchedProperty() {
        return survey.watchedProperty();
    }

    /** What counts as odd. */
    public ObjectProperty<OddChoice> choiceProperty() {
        return choice;
    }

    /** The detector whose curve and images are shown. */
    public ObjectProperty<Detector> detectorProperty() {
        return detector;
    }

    /** The share of normal images that raise an alarm, 0 to 1: the threshold of every detector follows from it. */
    public DoubleProperty falseAlarmsProperty() {
        return falseAlarms;
    }

    /** What was found; empty until it is known. */
    public ReadOnlyObjectProperty<Optional<OutlierSurvey>> surveyProperty() {
        return survey.foundProperty();
    }

    /** What is missing for a survey. */
    public ReadOnlyObjectProperty<Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The survey as work that takes a while. */
    public StoppableWork work() {
        return survey;
    }

    /** The model. */
    public Optional<OpenModel> model() {
        return model.getValue();
    }

    /** What the current model offers to be odd. */
    public List<OddChoice> choices() {
        return OddChoice.all(
                model().map(open -> open.sheet().labelNames().size()).orElse(0));
    }

    /** What the chosen detector found; that of the first one if it does not apply to the model. */
    public Optional<OutlierSurvey.Result> shown() {
        return survey.foundProperty().get().flatMap(it -> it.results().stream()
                .filter(result -> result.detector() == detector.get())
                .findFirst()
                .or(() -> it.results().stream().findFirst()));
    }

    /** Looks again at what is at hand, and asks if it is something new. */
    public void refresh() {
        Optional<Dataset> data = model().flatMap(images::measurable);
        if (model().isPresent() && !choices().contains(choice.get())) {
            choice.set(new OddChoice.Copies(Oddity.ROTATED)); // comes back here
            return;
        }
        missing.set(missing(data));
        survey.want(
                missing.get() == Missing.NOTHING
                        ? Optional.of(new Wanted(model().orElseThrow(), data.orElseThrow(), choice.get()))
                        : Optional.empty());
    }

    private Missing missing(Optional<Dataset> data) {
        if (model().isEmpty()) {
            return Missing.MODEL;
        }
        OpenModel open = model().get();
        if (!open.model().spec().hasEncoder()) {
            return Missing.ENCODER;
        }
        if (open.model().spec().classes() > 0) {
            return Missing.CLASS_TOLD;
        }
        if (data.isEmpty()) {
            return Missing.IMAGES;
        }
        return OutlierSurvey.isPossible(data.get(), choice.get()) ? Missing.NOTHING : Missing.SAMPLES;
    }
}
