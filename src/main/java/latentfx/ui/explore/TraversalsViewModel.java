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
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;

/**
 * Latent traversals: a coordinate along each direction of a latent space, with decoded images along it. For the FX
 * thread.
 */
public final class TraversalsViewModel {
    private record Wanted(TraversalPainter.Source source, double[] coordinates) {}

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final BooleanProperty principal = new SimpleBooleanProperty();
    private final BooleanProperty watched = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<TraversalFrame>> frame = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Wanted, TraversalFrame> frames;
    private double[] coordinates = {};

    /**
     * Decodes on {@code background} and delivers on {@code fx}; KL divergences are measured on the source images in
     * {@code images}.
     */
    public TraversalsViewModel(Executor background, Executor fx, SampleImages images) {
        TraversalPainter painter = new TraversalPainter(images);
        frames = LatestAnswer.keepingUp(
                background,
                fx,
                (it, cancellation) -> painter.paint(it.source(), it.coordinates()),
                drawn -> frame.set(Optional.of(drawn)),
                Failures.of(TraversalsViewModel.class, "the traversals could not be drawn"));
        model.addListener((property, before, now) -> restart());
        sample.addListener((property, before, now) -> restart());
        principal.addListener((property, before, now) -> restart());
        watched.addListener((property, before, now) -> ask());
    }

    /** The model explored. */
    public ObjectProperty<Optional<OpenModel>> modelProperty() {
        return model;
    }

    /** The sample at which traversals start; empty for the mean code. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** Whether to traverse principal components instead of latent dimensions. */
    public BooleanProperty principalProperty() {
        return principal;
    }

    /** Whether the page is visible; nothing is computed while it is not. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** The newest result; lags behind the sliders by the time it takes to decode. */
    public ReadOnlyObjectProperty<Optional<TraversalFrame>> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Moves the slider of axis {@code axis} to {@code coordinate}. */
    public void move(int axis, double coordinate) {
        if (axis >= coordinates.length) {
            int known = coordinates.length;
            coordinates = Arrays.copyOf(coordinates, axis + 1);
            Arrays.fill(coordinates, known, axis, Double.NaN);
        }
        if (coordinates[axis] != coordinate) {
            coordinates[axis] = coordinate;
            ask();
        }
    }

    /** Resets every slider to the coordinate of the starting code. */
    public void reset() {
        coordinates = new double[0];
        ask();
    }

    private void restart() {
        coordinates = new double[0];
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
            frames.ask(new Wanted(new TraversalPainter.Source(open.get(), principal.get(), from), coordinates.clone()));
        }
    }
}
