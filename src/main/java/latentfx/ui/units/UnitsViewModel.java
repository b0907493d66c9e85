package latentfx.ui.units;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.SampleImages;
import latentfx.data.DataSource;
import latentfx.model.OpenModel;

/** The three parts of the page about units that chance decides. For the FX thread. */
public final class UnitsViewModel {
    private final DiceViewModel dice;
    private final MasksViewModel masks;
    private final RobustnessViewModel robustness;
    private final BooleanProperty watched = new SimpleBooleanProperty();

    /**
     * Looks into {@code model}.
     *
     * @param model the model on the map used last
     * @param sample the sample chosen on it
     * @param images the data sets at hand
     * @param trainer trains nets of equal layers
     * @param sources the data sets that can be learned from, asked for when training begins
     */
    public UnitsViewModel(
            ObservableValue<Optional<OpenModel>> model,
            ObservableValue<OptionalInt> sample,
            SampleImages images,
            NetTrainer trainer,
            Supplier<List<DataSource>> sources,
            Executor background,
            Executor fx) {
        dice = new DiceViewModel(background, fx);
        masks = new MasksViewModel(model, sample, images, background, fx);
        robustness = new RobustnessViewModel(model, images, trainer, sources, background, fx);
        watched.addListener((property, before, now) -> {
            masks.watch(now);
            robustness.refresh(); // images may have come meanwhile
        });
    }

    /** Five units that are rolled. */
    public DiceViewModel dice() {
        return dice;
    }

    /** Masks on the layers of the model. */
    public MasksViewModel masks() {
        return masks;
    }

    /** What models make of masked images. */
    public RobustnessViewModel robustness() {
        return robustness;
    }

    /** Whether the page is in sight. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** Looks again at which images are at hand. */
    public void refresh() {
        masks.refresh();
        robustness.refresh();
    }
}
