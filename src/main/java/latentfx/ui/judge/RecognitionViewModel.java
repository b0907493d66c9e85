package latentfx.ui.judge;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.analysis.judged.RecognitionSurvey;
import latentfx.data.Dataset;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.ui.fx.StoppableWork;
import latentfx.ui.fx.WatchedMeasurement;

/** How much of what the model on the map draws the judge recognises; measured while the page is in sight. For the FX thread. */
public final class RecognitionViewModel {
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
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final WatchedMeasurement<Wanted, RecognitionSurvey> survey;

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
        survey = new WatchedMeasurement<>(
                background,
                fx,
                (wanted, progress, cancellation) ->
                        RecognitionSurvey.of(wanted.open(), wanted.data(), wanted.judge(), progress, cancellation),
                Failures.of(RecognitionViewModel.class, "pictures could not be judged"));
        model.addListener((property, before, now) -> refresh());
        judge.addListener((property, before, now) -> refresh());
        survey.watchedProperty().addListener((property, before, now) -> refresh());
    }

    /** Whether the page is in sight; nothing is measured while it is not. */
    public BooleanProperty watchedProperty() {
        return survey.watchedProperty();
    }

    /** What was found; empty until it is known. */
    public ReadOnlyObjectProperty<Optional<RecognitionSurvey>> surveyProperty() {
        return survey.foundProperty();
    }

    /** What is missing for a survey. */
    ReadOnlyObjectProperty<Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The survey as work that takes a while. */
    public StoppableWork work() {
        return survey;
    }

    /** The model on the map used last. */
    Optional<OpenModel> model() {
        return model.getValue();
    }

    /** Looks again at what is at hand, and asks if it is something new. */
    public void refresh() {
        Optional<Dataset> data = model().flatMap(images::measurable);
        missing.set(missing(data));
        survey.want(
                missing.get() == Missing.NOTHING
                        ? Optional.of(new Wanted(
                                model().orElseThrow(),
                                data.orElseThrow(),
                                judge.getValue().orElseThrow()))
                        : Optional.empty());
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
