package latentfx.ui.compare;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.ui.honesty.Newest;
import latentfx.workbench.OpenModel;
import latentfx.workbench.SampleImages;
import latentfx.workbench.TwinFigures;
import latentfx.workbench.TwinMeasurement;
import org.jspecify.annotations.Nullable;

/** Measures the models on both maps, while anybody wants to see the numbers. For the FX thread. */
public final class TwinViewModel {
    private final SampleImages images;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<TwinCard> card = new ReadOnlyObjectWrapper<>(TwinCard.NONE);
    private final Newest<ModelPair, TwinCard> measurements;
    private ModelPair models = new ModelPair(Optional.empty(), Optional.empty());
    private @Nullable ModelPair measured;

    /** Measures on {@code background}, with images from {@code images}. */
    TwinViewModel(Executor background, Executor fx, SampleImages images) {
        this.images = images;
        measurements = new Newest<>(background, fx, this::measure, card::set);
        wanted.addListener((property, before, now) -> refresh());
    }

    /** From now on these are the models. */
    void show(ModelPair now) {
        models = now;
        refresh();
    }

    /** Measures anew, as images that were missing have come. */
    void measureAgain() {
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

    private TwinCard measure(ModelPair pair, Runnable between) {
        return new TwinCard(
                pair.left().flatMap(open -> entry(open, between)),
                pair.right().flatMap(open -> entry(open, between)),
                pair.linked());
    }

    private Optional<TwinCard.Entry> entry(OpenModel open, Runnable between) {
        if (open.sheet().size() == 0) {
            return Optional.empty();
        }
        TwinFigures figures =
                new TwinMeasurement(open, images.dataset(open.sheet().origin()), between).measure();
        return Optional.of(new TwinCard.Entry(open, figures));
    }

    /** Whether anybody looks: nothing is measured while not. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** The numbers; those measured before stay until the new ones are there. */
    public ReadOnlyObjectProperty<TwinCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Whether a measurement is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return measurements.busyProperty();
    }
}
