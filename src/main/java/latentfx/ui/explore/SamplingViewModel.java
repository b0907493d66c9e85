package latentfx.ui.explore;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleDraws;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.Mosaic;

/** A sheet of samples drawn from a model beside a sheet of random pixels. For the FX thread. */
public final class SamplingViewModel {
    /** Images on each sheet. */
    public static final int COUNT = 64;

    private static final int COLUMNS = 8;

    /**
     * A sheet of samples and a sheet of noise.
     *
     * @param drawn images sampled from the model
     * @param noise images of independent random pixels
     * @param prior whether codes were drawn from the model's prior; otherwise from a normal distribution fitted to its
     *     codes
     * @param codes number of codes it was fitted to
     * @param seed seed of both sheets
     */
    public record Sheets(Mosaic drawn, Mosaic noise, boolean prior, int codes, int seed) {}

    private record Wanted(OpenModel open, int seed) {}

    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty seed = new SimpleIntegerProperty(1);
    private final BooleanProperty watched = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<Sheets>> sheets = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Wanted, Sheets> drawing;

    /** Decodes on {@code background} and delivers on {@code fx}. */
    public SamplingViewModel(Executor background, Executor fx) {
        drawing = LatestAnswer.keepingUp(
                background,
                fx,
                (wanted, cancellation) -> draw(wanted),
                drawn -> sheets.set(Optional.of(drawn)),
                Failures.of(SamplingViewModel.class, "no samples could be drawn"));
        model.addListener((property, before, now) -> ask());
        seed.addListener((property, before, now) -> ask());
        watched.addListener((property, before, now) -> ask());
    }

    /** The model sampled from. */
    public ObjectProperty<Optional<OpenModel>> modelProperty() {
        return model;
    }

    /** The random seed that determines both sheets. */
    public IntegerProperty seedProperty() {
        return seed;
    }

    /** Whether the page is visible; nothing is computed while it is not. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** The sheets; empty while there is no model. */
    public ReadOnlyObjectProperty<Optional<Sheets>> sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    /** Draws new samples with the next seed. */
    public void redraw() {
        seed.set(seed.get() == Integer.MAX_VALUE ? 1 : seed.get() + 1);
    }

    private void ask() {
        Optional<OpenModel> open = model.get().filter(it -> it.sheet().size() > 1);
        if (open.isEmpty()) {
            drawing.cancel();
            sheets.set(Optional.empty());
        } else if (watched.get()) {
            drawing.ask(new Wanted(open.get(), seed.get()));
        }
    }

    private static Sheets draw(Wanted what) {
        OpenModel open = what.open();
        Mosaic drawn = Mosaic.of(open.image(), new SampleDraws(open).images(COUNT, what.seed()), 0, COUNT, COLUMNS);
        Mosaic noise =
                Mosaic.of(open.image(), SampleDraws.uniformPixels(open.image(), COUNT, what.seed()), 0, COUNT, COLUMNS);
        boolean prior = SampleDraws.fromPrior(open.model());
        return new Sheets(drawn, noise, prior, open.sheet().size(), what.seed());
    }
}
