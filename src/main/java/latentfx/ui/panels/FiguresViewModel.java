package latentfx.ui.panels;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.analysis.ModelFigures;
import latentfx.analysis.ModelMeasurement;
import latentfx.analysis.SampleImages;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.path.ModelPair;
import org.jspecify.annotations.Nullable;

/** Measures the figures of the models on both maps while they are shown. For the FX thread. */
public final class FiguresViewModel {
    private final SampleImages images;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<FiguresCard> card = new ReadOnlyObjectWrapper<>(FiguresCard.NONE);
    private final LatestAnswer<ModelPair, FiguresCard> measurements;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private ModelPair models = new ModelPair(Optional.empty(), Optional.empty());
    private @Nullable ModelPair measured;

    /** Measures on {@code background}, with images from {@code images}. */
    public FiguresViewModel(Executor background, Executor fx, SampleImages images) {
        this.images = images;
        measurements = LatestAnswer.newestOnly(
                background,
                fx,
                this::measure,
                card::set,
                Failures.of(FiguresViewModel.class, "the models could not be measured"));
        measurements.onBusy(busy::set);
        wanted.addListener((property, before, now) -> refresh());
    }

    /** Sets the models. */
    public void show(ModelPair now) {
        models = now;
        refresh();
    }

    /** Measures again, for instance after images have been loaded. */
    public void measureAgain() {
        measured = null;
        refresh();
    }

    private void refresh() {
        if (!wanted.get()) {
            measurements.cancel();
            measured = null;
        } else if (!models.equals(measured)) {
            measured = models;
            measurements.ask(models);
        }
    }

    private FiguresCard measure(ModelPair pair, Cancellation cancellation) {
        return new FiguresCard(
                pair.left().flatMap(open -> entry(open, cancellation)),
                pair.right().flatMap(open -> entry(open, cancellation)),
                pair.linked());
    }

    private Optional<FiguresCard.Entry> entry(OpenModel open, Cancellation cancellation) {
        if (open.sheet().size() == 0) {
            return Optional.empty();
        }
        ModelFigures figures =
                ModelMeasurement.onMap(open, images.dataset(open.sheet().origin()), cancellation);
        return Optional.of(new FiguresCard.Entry(open, figures));
    }

    /** Whether the figures are shown; nothing is measured while they are not. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** The figures; those measured before stay until the new ones are there. */
    public ReadOnlyObjectProperty<FiguresCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Whether a measurement is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
