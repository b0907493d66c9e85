package latentfx.ui.units;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.SampleImages;
import latentfx.analysis.units.Masks;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;

/** Masks over the input and the hidden layers of the model on the map used last, on the sample chosen there. For the FX thread. */
public final class MasksViewModel {
    /** The largest share that can be masked. */
    public static final double MOST = 0.7;

    private static final double USUAL = 0.3;

    /** Why there is nothing to show. */
    public enum Missing {
        NOTHING,
        MODEL,
        ENCODER,
        WEIGHTS
    }

    private final ObservableValue<Optional<OpenModel>> model;
    private final ObservableValue<OptionalInt> sample;
    private final DoubleProperty share = new SimpleDoubleProperty(USUAL);
    private final LongProperty seed = new SimpleLongProperty(1);
    private final ObjectProperty<Set<Integer>> layers = new SimpleObjectProperty<>(Set.of(0));
    private final ReadOnlyObjectWrapper<Optional<MaskedAnswer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final LatestAnswer<MaskedAnswer.Question, MaskedAnswer> answers;
    private boolean watched;

    MasksViewModel(
            ObservableValue<Optional<OpenModel>> model,
            ObservableValue<OptionalInt> sample,
            SampleImages images,
            Executor background,
            Executor fx) {
        this.model = model;
        this.sample = sample;
        answers = LatestAnswer.keepingUp(
                background,
                fx,
                (question, cancellation) -> MaskedAnswer.of(question, images),
                this::show,
                Failures.of(MasksViewModel.class, "a masked image could not be passed through the model"));
        model.addListener((property, before, now) -> refresh());
        sample.addListener((property, before, now) -> refresh());
        share.addListener((property, before, now) -> refresh());
        seed.addListener((property, before, now) -> refresh());
        layers.addListener((property, before, now) -> refresh());
    }

    /** The probability of each unit of a masked layer to be silenced, 0 to {@value #MOST}. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** Decides which ones. */
    public LongProperty seedProperty() {
        return seed;
    }

    /** The masked layers: 0 is the input, 1 the first hidden layer, and so on; a model may have fewer. */
    public ObjectProperty<Set<Integer>> layersProperty() {
        return layers;
    }

    /** Masks {@code layer}, or no longer. */
    public void mask(int layer, boolean masked) {
        Set<Integer> now = new TreeSet<>(layers.get());
        if (masked ? now.add(layer) : now.remove(layer)) {
            layers.set(Set.copyOf(now));
        }
    }

    /** Draws other masks of the same share. */
    public void drawAnew() {
        seed.set(seed.get() + 1);
    }

    /** What the model makes of the sample; empty until that is known. */
    ReadOnlyObjectProperty<Optional<MaskedAnswer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Why there is nothing to show. */
    public ReadOnlyObjectProperty<Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Whether the page is in sight; nothing is computed while it is not. */
    void watch(boolean now) {
        watched = now;
        refresh();
    }

    /** Looks again at what is at hand. */
    void refresh() {
        missing.set(missing());
        if (missing.get() != Missing.NOTHING) {
            answers.cancel();
            answer.set(Optional.empty());
        } else if (watched) {
            OpenModel open = model.getValue().orElseThrow();
            int chosen = Math.min(sample.getValue().orElse(0), open.sheet().size() - 1);
            answers.ask(new MaskedAnswer.Question(
                    open, Math.max(0, chosen), new Masks(share.get(), seed.get(), layers.get())));
        }
    }

    private Missing missing() {
        Optional<OpenModel> open = model.getValue().filter(it -> it.sheet().size() > 0);
        if (open.isEmpty()) {
            return Missing.MODEL;
        }
        ModelSpec spec = open.get().model().spec();
        if (!spec.hasEncoder()) {
            return Missing.ENCODER;
        }
        return spec.hasWeights() ? Missing.NOTHING : Missing.WEIGHTS;
    }

    private void show(MaskedAnswer found) {
        if (model.getValue().filter(found.question().open()::equals).isPresent()) {
            answer.set(Optional.of(found));
        }
    }
}
