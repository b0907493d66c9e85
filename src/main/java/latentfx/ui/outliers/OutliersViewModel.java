package latentfx.ui.outliers;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
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
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.ui.fx.StoppableWork;

/**
 * Which scores find odd images with the model on a map. A survey begins when the page comes into sight, and anew for another
 * model or another choice; the newest wins. For the FX thread.
 */
public final class OutliersViewModel implements StoppableWork {
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
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<OddChoice> choice = new SimpleObjectProperty<>(new OddChoice.Copies(Oddity.ROTATED));
    private final ObjectProperty<Detector> detector = new SimpleObjectProperty<>(Detector.ERROR);
    private final DoubleProperty falseAlarms = new SimpleDoubleProperty(USUAL);
    private final ReadOnlyObjectWrapper<Optional<OutlierSurvey>> survey = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestAnswer<Wanted, OutlierSurvey> answers;
    private final LatestSlot<Progress> steps;
    private Optional<Wanted> known = Optional.empty();

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
        steps = new LatestSlot<>(fx, done -> progress.set(done.fraction()));
        answers = LatestAnswer.newestOnly(
                background,
                fx,
                this::measure,
                found -> survey.set(Optional.of(found)),
                Failures.of(OutliersViewModel.class, "outliers could not be scored"));
        answers.onBusy(busy::set);
        model.addListener((property, before, now) -> refresh());
        watched.addListener((property, before, now) -> refresh());
        choice.addListener((property, before, now) -> refresh());
    }

    /** Whether the page is in sight; nothing is measured while it is not. */
    public BooleanProperty watchedProperty() {
        return watched;
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
        return survey.getReadOnlyProperty();
    }

    /** What is missing for a survey. */
    public ReadOnlyObjectProperty<Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Whether a survey is being made. */
    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the survey was stopped. */
    @Override
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** How far the survey is, 0 to 1. */
    @Override
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
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
        return survey.get().flatMap(it -> it.results().stream()
                .filter(result -> result.detector() == detector.get())
                .findFirst()
                .or(() -> it.results().stream().findFirst()));
    }

    /** Ends the survey that is being made. */
    @Override
    public void stop() {
        answers.cancel();
        stopped.set(true);
    }

    /** Makes the survey that was stopped. */
    @Override
    public void again() {
        known = Optional.empty();
        refresh();
    }

    /** Looks again at what is at hand, and asks if it is something new. */
    public void refresh() {
        Optional<Dataset> data =
                model().flatMap(open -> images.dataset(open.sheet().origin()));
        if (model().isPresent() && !choices().contains(choice.get())) {
            choice.set(new OddChoice.Copies(Oddity.ROTATED)); // comes back here
            return;
        }
        missing.set(missing(data));
        if (missing.get() != Missing.NOTHING) {
            known = Optional.empty();
            answers.cancel();
            stopped.set(false);
            survey.set(Optional.empty());
            return;
        }
        Wanted wanted = new Wanted(model().orElseThrow(), data.orElseThrow(), choice.get());
        if (!watched.get()) {
            if (busy.get()) {
                known = Optional.empty();
                answers.cancel();
            }
        } else if (known.filter(wanted::equals).isEmpty()) {
            known = Optional.of(wanted);
            stopped.set(false);
            progress.set(0);
            survey.set(Optional.empty());
            answers.ask(wanted);
        }
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

    private OutlierSurvey measure(Wanted wanted, Cancellation cancellation) {
        return OutlierSurvey.of(wanted.open().model(), wanted.data(), wanted.odd(), steps::offer, cancellation);
    }
}
