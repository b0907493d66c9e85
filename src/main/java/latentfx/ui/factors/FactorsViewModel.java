package latentfx.ui.factors;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.factors.DigitReader;
import latentfx.analysis.factors.FactorSweep;
import latentfx.analysis.factors.FactorTable;
import latentfx.analysis.factors.KnownFactor;
import latentfx.analysis.factors.UnitActivity;
import latentfx.analysis.factors.UnitStrip;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.StoppableWork;
import latentfx.ui.fx.WatchedMeasurement;

/**
 * What the units of the model on a map tell of the factors of synthetic digits. The table is measured when the page comes into
 * sight, and anew for another model; a chosen unit and a chosen factor are drawn beside it. The newest question wins. For the FX
 * thread.
 */
public final class FactorsViewModel {
    /** Why there is nothing to show. */
    public enum Missing {
        NOTHING,
        MODEL,
        ENCODER,
        SHAPE,
        CLASSES
    }

    private record StripWanted(OpenModel open, OptionalInt sample, int unit) {}

    private record SweepWanted(OpenModel open, KnownFactor factor, UnitActivity activity) {}

    private final ObservableValue<Optional<OpenModel>> model;
    private final ObservableValue<OptionalInt> sample;
    private final ObjectProperty<Score> score = new SimpleObjectProperty<>(Score.SHARE);
    private final ObjectProperty<KnownFactor> factor = new SimpleObjectProperty<>(KnownFactor.SLANT);
    private final IntegerProperty unit = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<StripFrame>> strip = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SweepFrame>> sweep = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final WatchedMeasurement<OpenModel, FactorTable> tables;
    private final LatestAnswer<StripWanted, StripFrame> strips;
    private final LatestAnswer<SweepWanted, SweepFrame> sweeps;

    /**
     * Follows the maps.
     *
     * @param model the model on the map used last
     * @param sample the sample that is chosen on it
     */
    public FactorsViewModel(
            ObservableValue<Optional<OpenModel>> model,
            ObservableValue<OptionalInt> sample,
            Executor background,
            Executor fx) {
        this.model = model;
        this.sample = sample;
        tables = new WatchedMeasurement<>(
                background,
                fx,
                (open, progress, cancellation) -> FactorTable.of(new DigitReader(open), progress, cancellation),
                Failures.of(FactorsViewModel.class, "the factors could not be measured"));
        strips = LatestAnswer.keepingUp(
                background,
                fx,
                (wanted, cancellation) ->
                        StripFrame.of(wanted.open(), UnitStrip.of(wanted.open(), wanted.sample(), wanted.unit())),
                drawn -> strip.set(Optional.of(drawn)),
                Failures.of(FactorsViewModel.class, "the traversals could not be drawn"));
        sweeps = LatestAnswer.newestOnly(
                background,
                fx,
                (wanted, cancellation) -> SweepFrame.of(FactorSweep.of(
                        new DigitReader(wanted.open()), wanted.factor(), wanted.activity(), cancellation)),
                drawn -> sweep.set(Optional.of(drawn)),
                Failures.of(FactorsViewModel.class, "the factors could not be measured"));
        tables.foundProperty().addListener((property, before, now) -> now.ifPresentOrElse(this::show, this::forget));
        model.addListener((property, before, now) -> refresh());
        tables.watchedProperty().addListener((property, before, now) -> refresh());
        sample.addListener((property, before, now) -> drawStrip());
        unit.addListener((property, before, now) -> drawStrip());
        factor.addListener((property, before, now) -> drawSweep());
    }

    /** Whether the page is in sight; nothing is measured while it is not. */
    public BooleanProperty watchedProperty() {
        return tables.watchedProperty();
    }

    /** What the cells show. */
    public ObjectProperty<Score> scoreProperty() {
        return score;
    }

    /** The factor that is changed. */
    public ObjectProperty<KnownFactor> factorProperty() {
        return factor;
    }

    /** The unit that is changed, from 0. */
    public IntegerProperty unitProperty() {
        return unit;
    }

    /** What was measured; empty until it is known. */
    public ReadOnlyObjectProperty<Optional<FactorTable>> tableProperty() {
        return tables.foundProperty();
    }

    /** The chosen unit from its lowest value to its highest; empty until it is drawn. */
    public ReadOnlyObjectProperty<Optional<StripFrame>> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    /** The chosen factor from its lowest value to its highest; empty until it is drawn. */
    public ReadOnlyObjectProperty<Optional<SweepFrame>> sweepProperty() {
        return sweep.getReadOnlyProperty();
    }

    /** What is missing. */
    public ReadOnlyObjectProperty<Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The measuring of the table as work that takes a while. */
    public StoppableWork work() {
        return tables;
    }

    /** The model. */
    public Optional<OpenModel> model() {
        return model.getValue();
    }

    /** Chooses a factor and a unit. */
    public void choose(KnownFactor row, int column) {
        factor.set(row);
        unit.set(column);
    }

    private void refresh() {
        missing.set(model().map(FactorsViewModel::missing).orElse(Missing.MODEL));
        tables.want(model().filter(open -> missing.get() == Missing.NOTHING));
        drawStrip();
    }

    private static Missing missing(OpenModel open) {
        return DigitReader.obstacle(open)
                .map(obstacle -> switch (obstacle) {
                    case ENCODER -> Missing.ENCODER;
                    case SHAPE -> Missing.SHAPE;
                    case CLASSES -> Missing.CLASSES;
                })
                .orElse(Missing.NOTHING);
    }

    private void forget() {
        strips.cancel();
        sweeps.cancel();
        strip.set(Optional.empty());
        sweep.set(Optional.empty());
    }

    private void show(FactorTable found) {
        unit.set(found.best(factor.get()));
        drawStrip();
        drawSweep();
    }

    private Optional<FactorTable> table() {
        return tables.foundProperty().get();
    }

    private void drawStrip() {
        if (tables.watchedProperty().get() && table().isPresent()) {
            OpenModel open = model().orElseThrow();
            OptionalInt from = sample.getValue();
            boolean there = from.isPresent() && from.getAsInt() < open.sheet().size();
            strips.ask(new StripWanted(open, there ? from : OptionalInt.empty(), unit.get()));
        }
    }

    private void drawSweep() {
        table().ifPresent(known -> sweeps.ask(new SweepWanted(model().orElseThrow(), factor.get(), known.activity())));
    }
}
