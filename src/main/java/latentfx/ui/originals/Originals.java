package latentfx.ui.originals;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.data.DataOrigin;
import latentfx.model.OpenModel;

/**
 * Whether the original images of the models on the two maps are at hand and, where they are not, how they can be had.
 * For the FX thread.
 */
public final class Originals {
    private final SampleImages images;
    private final Map<Side, Optional<DataOrigin>> shown = new EnumMap<>(Side.class);
    private final Map<Side, ReadOnlyObjectWrapper<Optional<OriginalsWay>>> missing = new EnumMap<>(Side.class);
    private final ReadOnlyBooleanWrapper standIn = new ReadOnlyBooleanWrapper();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Consumer<OriginalsWay> getter = way -> {};

    /** No models yet; {@code images} knows the data sets at hand. */
    public Originals(SampleImages images) {
        this.images = images;
        for (Side side : Side.values()) {
            missing.put(side, new ReadOnlyObjectWrapper<>(Optional.empty()));
        }
    }

    /** The map on {@code side} shows {@code model} now. */
    public void show(Side side, Optional<OpenModel> model) {
        shown.put(side, model.map(open -> open.sheet().origin()));
        update(side);
    }

    /** Images have become available. */
    public void imagesCame() {
        shown.keySet().forEach(this::update);
        standIn.set(images.hasGenerated());
    }

    /** Whether synthetic digits are at hand, which can stand in for the samples of models of digits. */
    public ReadOnlyBooleanProperty standInProperty() {
        return standIn.getReadOnlyProperty();
    }

    private void update(Side side) {
        Optional<DataOrigin> wanted = shown.getOrDefault(side, Optional.empty());
        wrapper(side)
                .set(wanted.filter(origin -> images.dataset(origin).isEmpty()).flatMap(OriginalsWay::to));
    }

    private ReadOnlyObjectWrapper<Optional<OriginalsWay>> wrapper(Side side) {
        return Objects.requireNonNull(missing.get(side));
    }

    /**
     * How to get the originals of the model on {@code side}; empty while they are at hand, the map is empty, or its samples
     * are vectors that never were images.
     */
    public ReadOnlyObjectProperty<Optional<OriginalsWay>> missingProperty(Side side) {
        return wrapper(side).getReadOnlyProperty();
    }

    /** Sets what {@link #get} does. */
    public void setGetter(Consumer<OriginalsWay> getter) {
        this.getter = getter;
    }

    /** Gets originals in the background; {@link #imagesCame} is called once they are at hand. */
    public void get(OriginalsWay way) {
        getter.accept(way);
    }

    /** Whether images are being fetched or read. */
    public BooleanProperty busyProperty() {
        return busy;
    }
}
