package latentfx.ui.judge;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.analysis.judged.RecognitionSurvey;
import latentfx.data.Dataset;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.ui.fx.StoppableWork;

/** How much of what the model on the map draws the judge recognises; measured while the page is in sight. For the FX thread. */
public final class RecognitionViewModel implements StoppableWork {
    /** What is missing for a survey. */
    enum Missing {
        NOTHING,
        MODEL,
        JUDGE,
        SHAPE,
        ENCODER,
        CLASS_TOLD,
        IMAGES,
        SAMPLES
    }

    private record Wanted(OpenModel open, Dataset data, Judge judge) {}

    private final ObservableValue<Optional<OpenModel>> model;
    private final ObservableValue<Optional<Judge>> judge;
    private final SampleImages images;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<RecognitionSurvey>> survey =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestAnswer<Wanted, RecognitionSurvey> answers;
    private final LatestSlot<Double> steps;
    private Optional<Wanted> known = Optional.empty();

    /**
     * Surveys of {@code model} by {@code judge}.
     *
     * @param images the data sets at hand
     */
    public RecognitionViewModel(
            ObservableValue<Optional<OpenModel>> model,
            ObservableValue<Optional<Judge>> judge,
            SampleImages images,
            Executor background,
            Executor fx) {
        this.model = model;
        this.judge = judge;
        this.images = images;
        steps = new LatestSlot<>(fx, progress::set);
        answers = LatestAnswer.newestOnly(
                background,
                fx,
                this::measure,
                found -> survey.set(Optional.of(found)),
                Failures.of(RecognitionViewModel.class, "pictures could not be judged"));
        answers.onBusy(busy::set);
        model.addListener((property, before, now) -> refresh());
        judge.addListener((property, before, now) -> refresh());
        watched.addListener((property, before, now) -> refresh());
    }

    private RecognitionSurvey measure(Wanted wanted, Cancellation cancellation) {
        return RecognitionSurvey.of(
                wanted.open(), wanted.data(), wanted.judge(), done -> steps.offer(done.fraction()), cancellation);
    }

    /** Whether the page is in sight; nothing is measured while it is not. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** What was found; empty until it is known. */
    public ReadOnlyObjectProperty<Optional<RecognitionSurvey>> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    /** What is missing for a survey. */
    ReadOnlyObjectProperty<Missing> missingProperty() {
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

    /** The model on the map used last. */
    Optional<OpenModel> model() {
        return model.getValue();
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
        missing.set(missing(data));
        if (missing.get() != Missing.NOTHING) {
            known = Optional.empty();
            answers.cancel();
            stopped.set(false);
            survey.set(Optional.empty());
            return;
        }
        Wanted wanted = new Wanted(
                model().orElseThrow(), data.orElseThrow(), judge.getValue().orElseThrow());
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
        if (judge.getValue().isEmpty()) {
            return Missing.JUDGE;
        }
        OpenModel open = model().get();
        if (!judge.getValue().get().suits(open.image())) {
            return Missing.SHAPE;
        }
        if (!open.model().spec().hasEncoder()) {
            return Missing.ENCODER;
        }
        if (open.model().spec().classes() > 0) {
            return Missing.CLASS_TOLD;
        }
        if (data.isEmpty()) {
            return Missing.IMAGES;
        }
        return data.get().size() >= RecognitionSurvey.LEAST ? Missing.NOTHING : Missing.SAMPLES;
    }
}
