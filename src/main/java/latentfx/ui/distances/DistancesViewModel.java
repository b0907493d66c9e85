package latentfx.ui.distances;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.SampleImages;
import latentfx.analysis.distances.DistanceSurvey;
import latentfx.data.Dataset;
import latentfx.model.OpenModel;

/**
 * What distances say of the data set of a model: one sample that is moved, cubes of many dimensions beside the data, and a
 * survey. Nothing is computed while {@link #watchedProperty} is false. For the FX thread.
 */
public final class DistancesViewModel {
    /** Why there is nothing to show. */
    public enum Missing {
        NOTHING,
        MODEL,
        IMAGES,
        SAMPLES
    }

    private final ObservableValue<Optional<OpenModel>> model;
    private final ObservableValue<OptionalInt> sample;
    private final SampleImages images;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final CopyViewModel copy;
    private final CubeViewModel cube;
    private final SurveyViewModel survey;

    /**
     * Distances in the data set of {@code model}.
     *
     * @param model the model on the map used last
     * @param sample the sample chosen on it; the first one where none is
     * @param images the data sets at hand
     * @param decoding where nothing longer than a frame is done
     */
    public DistancesViewModel(
            ObservableValue<Optional<OpenModel>> model,
            ObservableValue<OptionalInt> sample,
            SampleImages images,
            Executor background,
            Executor decoding,
            Executor fx) {
        this.model = model;
        this.sample = sample;
        this.images = images;
        copy = new CopyViewModel(background, decoding, fx);
        cube = new CubeViewModel(background, fx);
        survey = new SurveyViewModel(background, fx);
        model.addListener((property, before, now) -> refresh());
        sample.addListener((property, before, now) -> refresh());
        watched.addListener((property, before, now) -> refresh());
    }

    /** Looks again at what is at hand, and asks what is new. */
    public void refresh() {
        Optional<Dataset> data = model.getValue().flatMap(images::measurable);
        missing.set(missing(data));
        boolean possible = missing.get() == Missing.NOTHING;
        Optional<Subject> subject = possible
                ? Optional.of(new Subject(model.getValue().orElseThrow(), data.orElseThrow()))
                : Optional.empty();
        boolean shown = watched.get();
        copy.show(subject, sample.getValue().orElse(0), shown);
        cube.show(shown);
        survey.show(subject, shown);
    }

    private Missing missing(Optional<Dataset> data) {
        if (model.getValue().isEmpty()) {
            return Missing.MODEL;
        }
        if (data.isEmpty()) {
            return Missing.IMAGES;
        }
        return data.get().size() < DistanceSurvey.LEAST ? Missing.SAMPLES : Missing.NOTHING;
    }

    /** Whether the page is in sight. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** What is missing for distances. */
    public ReadOnlyObjectProperty<Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The sample that is moved. */
    public CopyViewModel copy() {
        return copy;
    }

    /** Cubes of many dimensions. */
    public CubeViewModel cube() {
        return cube;
    }

    /** What was measured of many samples. */
    public SurveyViewModel survey() {
        return survey;
    }
}
