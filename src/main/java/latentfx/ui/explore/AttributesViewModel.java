package latentfx.ui.explore;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.linked.Selection;

/**
 * The attribute vector between two groups of samples, added to the code of a sample with a chosen strength. For the FX
 * thread.
 */
public final class AttributesViewModel {
    private record Wanted(AttributePainter.Source source, int sample, double strength) {}

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(new Selection(new UndoStack(1)));
    private final ObjectProperty<AttributeGroup> first = new SimpleObjectProperty<>(AttributeGroup.ofClass(0));
    private final ObjectProperty<AttributeGroup> second = new SimpleObjectProperty<>(AttributeGroup.ofClass(1));
    private final DoubleProperty strength = new SimpleDoubleProperty(1);
    private final BooleanProperty watched = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<AttributeFrame>> frame = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Wanted, AttributeFrame> frames;

    /**
     * Decodes on {@code background} and delivers on {@code fx}; generating factors come from the data sets in {@code
     * images}.
     */
    public AttributesViewModel(Executor background, Executor fx, SampleImages images) {
        AttributePainter painter = new AttributePainter(images);
        frames = LatestAnswer.keepingUp(
                background,
                fx,
                (it, cancellation) -> painter.paint(it.source(), it.sample(), it.strength()),
                drawn -> frame.set(Optional.of(drawn)),
                Failures.of(AttributesViewModel.class, "a direction could not be drawn"));
        InvalidationListener ask = changed -> ask();
        model.addListener(ask);
        sample.addListener(ask);
        first.addListener(ask);
        second.addListener(ask);
        strength.addListener(ask);
        watched.addListener(ask);
    }

    /** The model explored. */
    public ObjectProperty<Optional<OpenModel>> modelProperty() {
        return model;
    }

    /** The sample that the vector is added to; empty for sample 0. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** The selection on the maps. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** The group without the attribute. */
    public ObjectProperty<AttributeGroup> firstProperty() {
        return first;
    }

    /** The group with the attribute. */
    public ObjectProperty<AttributeGroup> secondProperty() {
        return second;
    }

    /** The factor with which the vector is added. */
    public DoubleProperty strengthProperty() {
        return strength;
    }

    /** Whether the page is visible; nothing is computed while it is not. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** The newest result; lags behind the settings by the time it takes to decode. */
    public ReadOnlyObjectProperty<Optional<AttributeFrame>> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Sets {@code group} to the samples selected on the maps; no effect if none is selected. */
    public void takeSelected(ObjectProperty<AttributeGroup> group) {
        Selection.State now = selection.get().stateProperty().get();
        if (!now.selected().isEmpty()) {
            now.space().ifPresent(space -> group.set(AttributeGroup.ofSelected(now.selected(), space)));
        }
    }

    private void ask() {
        Optional<OpenModel> open = model.get().filter(it -> it.sheet().size() > 0);
        if (open.isEmpty()) {
            frames.cancel();
            frame.set(Optional.empty());
        } else if (watched.get()) {
            AttributePainter.Source source = new AttributePainter.Source(open.get(), first.get(), second.get());
            int from = sample.get().orElse(0);
            frames.ask(new Wanted(source, from < open.get().sheet().size() ? from : 0, strength.get()));
        }
    }
}
