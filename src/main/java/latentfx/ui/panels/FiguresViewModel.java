package latentfx.ui.panels;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.analysis.SampleImages;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.ui.path.ModelPair;

/**
 * Measures the figures of the models on both maps while they are shown: each figure appears as soon as it is known, the
 * cheap ones first. Figures of a model vanish at once when another takes its place. For the FX thread.
 */
public final class FiguresViewModel {
    private static final Progress NOTHING = new Progress(0, 0);

    private final LatestSlot<Found> found;
    private final FiguresMeasurement measurement;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<FiguresCard> card = new ReadOnlyObjectWrapper<>(FiguresCard.NONE);
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final LatestAnswer<ModelPair, ModelPair> measurements;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private ModelPair models = new ModelPair(Optional.empty(), Optional.empty());
    private boolean due = true;

    private record Found(ModelPair pair, FiguresCard card, Progress progress) {}

    /** Measures on {@code background}, with images from {@code images}. */
    public FiguresViewModel(Executor background, Executor fx, SampleImages images) {
        found = new LatestSlot<>(fx, this::take);
        measurement = new FiguresMeasurement(images);
        measurements = LatestAnswer.newestOnly(
                background,
                fx,
                this::measure,
                measured -> due = false,
                Failures.of(FiguresViewModel.class, "the models could not be measured"));
        measurements.onBusy(busy::set);
        wanted.addListener((property, before, now) -> refresh());
    }

    /** Sets the models. Figures of others vanish at once. */
    public void show(ModelPair now) {
        if (!now.equals(models)) {
            models = now;
            card.set(card.get().about(now));
            measureAgain();
        }
    }

    /** Measures again, for instance after images have been loaded or the measurement was stopped. */
    public void measureAgain() {
        measurements.cancel();
        progress.set(NOTHING);
        due = true;
        refresh();
    }

    /** Stops measuring; what has been measured stays. */
    public void stop() {
        if (measurements.isBusy()) {
            measurements.cancel();
            stopped.set(true);
        }
    }

    private void refresh() {
        stopped.set(false);
        if (!wanted.get()) {
            measurements.cancel();
        } else if (due
                && !measurements.isBusy()
                && (models.left().isPresent() || models.right().isPresent())) {
            measurements.ask(models);
        }
    }

    private ModelPair measure(ModelPair pair, Cancellation cancellation) {
        measurement.measure(pair, cancellation, (card, progress) -> found.offer(new Found(pair, card, progress)));
        return pair;
    }

    /** Drops what arrives after the measurement was stopped, or when other models are shown. */
    private void take(Found now) {
        if (measurements.isBusy() && now.pair().equals(models)) {
            card.set(card.get().orMore(now.card()));
            progress.set(now.progress());
        }
    }

    /** Whether the figures are shown; nothing is measured while they are not. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** The figures of the models shown, as far as they are known. */
    public ReadOnlyObjectProperty<FiguresCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Whether a measurement is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the user stopped the measurement before its end. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** How many steps of the measurement have been taken. */
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
