package latentfx.ui.explore;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.model.OpenModel;
import latentfx.task.FailureLog;
import latentfx.task.LatestAnswer;

/** Sliders along the directions of a latent space, each with a strip of what it does. For the FX thread. */
public final class TraversalsViewModel {
    private record Wanted(TraversalPainter.Source source, double[] places) {}

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final BooleanProperty principal = new SimpleBooleanProperty();
    private final BooleanProperty watched = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<TraversalFrame>> frame = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Wanted, TraversalFrame> frames;
    private double[] places = {};

    /** Draws on {@code background} and shows on {@code fx}; divergences are measured on the originals in {@code images}. */
    public TraversalsViewModel(Executor background, Executor fx, SampleImages images) {
        TraversalPainter painter = new TraversalPainter(images);
        frames = LatestAnswer.keepingUp(
                background,
                fx,
                (it, cancellation) -> painter.paint(it.source(), it.places()),
                drawn -> frame.set(Optional.of(drawn)),
                FailureLog.of(TraversalsViewModel.class, "the traversals could not be drawn"));
        model.addListener((property, before, now) -> restart());
        sample.addListener((property, before, now) -> restart());
        principal.addListener((property, before, now) -> restart());
        watched.addListener((property, before, now) -> ask());
    }

    /** The model looked into. */
    public ObjectProperty<Optional<OpenModel>> modelProperty() {
        return model;
    }

    /** The sample walked from; empty for the mean code. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** Whether to walk along principal components rather than dimensions. */
    public BooleanProperty principalProperty() {
        return principal;
    }

    /** Whether anybody looks: while nobody does, nothing is drawn. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** What is shown; lags behind the sliders by the time that drawing takes. */
    public ReadOnlyObjectProperty<Optional<TraversalFrame>> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Moves the slider of axis {@code axis} to {@code place}. */
    public void move(int axis, double place) {
        if (axis >= places.length) {
            int known = places.length;
            places = Arrays.copyOf(places, axis + 1);
            Arrays.fill(places, known, axis, Double.NaN);
        }
        if (places[axis] != place) {
            places[axis] = place;
            ask();
        }
    }

    /** Moves every slider back to where the walk begins. */
    public void reset() {
        places = new double[0];
        ask();
    }

    private void restart() {
        places = new double[0];
        ask();
    }

    private void ask() {
        Optional<OpenModel> open = model.get().filter(it -> it.sheet().size() > 0);
        if (open.isEmpty()) {
            frames.cancel();
            frame.set(Optional.empty());
        } else if (watched.get()) {
            OptionalInt from = sample.get().isPresent()
                            && sample.get().getAsInt() < open.get().sheet().size()
                    ? sample.get()
                    : OptionalInt.empty();
            frames.ask(new Wanted(new TraversalPainter.Source(open.get(), principal.get(), from), places.clone()));
        }
    }
}
