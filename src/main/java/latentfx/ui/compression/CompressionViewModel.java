package latentfx.ui.compression;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.analysis.compression.Unlike;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.compression.CodecsAtHand.Answer;
import latentfx.ui.compression.CodecsAtHand.Curve;
import latentfx.ui.compression.CodecsAtHand.CurveQuestion;
import latentfx.ui.compression.CodecsAtHand.Question;
import org.jspecify.annotations.Nullable;

/**
 * The chosen sample in a budget of bytes, by each codec. Each change asks anew in the background, and the newest wins. While
 * {@link #watchedProperty} is false nothing is computed. For the FX thread.
 */
public final class CompressionViewModel {
    /** The largest budget, in bytes. */
    public static final int MOST_BYTES = 400;

    private static final int BYTES = 32;
    private static final long IMAGES = 1000;

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final IntegerProperty budget = new SimpleIntegerProperty(BYTES);
    private final ObjectProperty<Unlike> unlike = new SimpleObjectProperty<>(Unlike.AS_IS);
    private final BooleanProperty counted = new SimpleBooleanProperty();
    private final LongProperty images = new SimpleLongProperty(IMAGES);
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Curve>> curve = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper answering = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
    private final BooleanBinding busy = Bindings.or(answering, measuring);
    private final LatestAnswer<Question, Answer> answers;
    private final LatestAnswer<CurveQuestion, Curve> curves;
    /** What the curve was last asked for; null where it has to be asked for again. */
    private @Nullable CurveQuestion measured;

    /**
     * Computes on {@code background} and delivers on {@code fx}.
     *
     * @param samples the images of the samples
     */
    public CompressionViewModel(SampleImages samples, Executor background, Executor fx) {
        CodecsAtHand codecs = new CodecsAtHand(samples);
        answers = LatestAnswer.keepingUp(
                background,
                fx,
                codecs::answer,
                this::show,
                Failures.of(CompressionViewModel.class, "a picture could not be stored"));
        curves = LatestAnswer.newestOnly(
                background,
                fx,
                codecs::curve,
                it -> curve.set(Optional.of(it)),
                Failures.of(CompressionViewModel.class, "the codecs could not be measured"));
        answers.onBusy(answering::set);
        curves.onBusy(measuring::set);
        model.addListener((property, before, now) -> {
            answer.set(Optional.empty());
            curve.set(Optional.empty());
            measured = null;
            ask();
        });
        unlike.addListener((property, before, now) -> ask());
        sample.addListener((property, before, now) -> ask());
        budget.addListener((property, before, now) -> ask());
        watched.addListener((property, before, now) -> ask());
    }

    /** The curve is asked for when a picture is there: it takes longer, and both would take all background threads. */
    private void show(Answer found) {
        answer.set(Optional.of(found).filter(this::isWanted));
        CurveQuestion wanted =
                new CurveQuestion(found.question().open(), found.question().unlike());
        if (answer.get().isPresent() && !wanted.equals(measured)) {
            measured = wanted;
            curve.set(Optional.empty());
            curves.ask(wanted);
        }
    }

    private boolean isWanted(Answer found) {
        return model.get().filter(found.question().open()::equals).isPresent();
    }

    /** The model whose codes are stored. */
    public ObjectProperty<Optional<OpenModel>> modelProperty() {
        return model;
    }

    /** The sample that is stored; the first one where none is chosen. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** Bytes for the picture itself, 1 to {@value #MOST_BYTES}. */
    public IntegerProperty budgetProperty() {
        return budget;
    }

    /** What is done to the picture first. */
    public ObjectProperty<Unlike> unlikeProperty() {
        return unlike;
    }

    /** Whether headers and decoders are counted too. */
    public BooleanProperty countedProperty() {
        return counted;
    }

    /** How many images share a decoder. */
    public LongProperty imagesProperty() {
        return images;
    }

    /** Whether the page is in sight. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** Whether something is being computed. */
    public BooleanBinding busy() {
        return busy;
    }

    /** Ends what is being computed; what is shown stays. The next change asks again. */
    public void stop() {
        answers.cancel();
        curves.cancel();
        if (curve.get().isEmpty()) {
            measured = null;
        }
    }

    /** The picture by each codec; empty while there is none. */
    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** How good the codecs are over several pictures. */
    ReadOnlyObjectProperty<Optional<Curve>> curveProperty() {
        return curve.getReadOnlyProperty();
    }

    private void ask() {
        Optional<OpenModel> wanted = open();
        if (wanted.isEmpty()) {
            curves.cancel();
            answers.cancel();
            measured = null;
        }
        wanted.ifPresent(open -> answers.ask(new Question(
                open,
                Math.min(sample.get().orElse(0), open.sheet().size() - 1),
                unlike.get(),
                Math.max(1, budget.get()))));
    }

    private Optional<OpenModel> open() {
        return watched.get() ? model.get().filter(it -> it.sheet().size() > 0) : Optional.empty();
    }
}
