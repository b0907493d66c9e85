package latentfx.ui.factors;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
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
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.ui.fx.StoppableWork;

/**
 * What the units of the model on a map tell of the factors of synthetic digits. The table is measured when the page comes into
 * sight, and anew for another model; a chosen unit and a chosen factor are drawn beside it. The newest question wins. For the FX
 * thread.
 */
public final class FactorsViewModel implements StoppableWork {
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
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<Score> score = new SimpleObjectProperty<>(Score.SHARE);
    private final ObjectProperty<KnownFactor> factor = new SimpleObjectProperty<>(KnownFactor.SLANT);
    private final IntegerProperty unit = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<FactorTable>> table = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StripFrame>> strip = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SweepFrame>> sweep = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestSlot<Progress> steps;
    private final LatestAnswer<OpenModel, FactorTable> tables;
    private final LatestAnswer<StripWanted, StripFrame> strips;
    private final LatestAnswer<SweepWanted, SweepFrame> sweeps;
    private Optional<OpenModel> measured = Optional.empty();

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
        steps = new LatestSlot<>(fx, done -> progress.set(done.fraction()));
        tables = LatestAnswer.newestOnly(
                background,
                fx,
                this::measure,
                this::show,
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
        tables.onBusy(busy::set);
        model.addListener((property, before, now) -> refresh());
        watched.addListener((property, before, now) -> refresh());
        sample.addListener((property, before, now) -> drawStrip());
        unit.addListener((property, before, now) -> drawStrip());
        factor.addListener((property, before, now) -> drawSweep());
    }

    /** Whether the page is in sight; nothing is measured while it is not. */
    public BooleanProperty watchedProperty() {
        return watched;
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
        return table.getReadOnlyProperty();
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

    /** Whether the table is being measured. */
    @Override
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether that was stopped. */
    @Override
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1. */
    @Override
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
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

    /** Ends the measuring. */
    @Override
    public void stop() {
        tables.cancel();
        stopped.set(true);
    }

    /** Measures what was stopped. */
    @Override
    public void again() {
        measured = Optional.empty();
        refresh();
    }

    private void refresh() {
        missing.set(model().map(FactorsViewModel::missing).orElse(Missing.MODEL));
        if (missing.get() != Missing.NOTHING) {
            forget();
        } else if (!watched.get()) {
            if (busy.get()) {
                tables.cancel();
                measured = Optional.empty();
            }
        } else if (!measured.equals(model())) {
            forget();
            measured = model();
            progress.set(0);
            tables.ask(model().orElseThrow());
        } else {
            drawStrip();
        }
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
        measured = Optional.empty();
        stopped.set(false);
        tables.cancel();
        strips.cancel();
        sweeps.cancel();
        table.set(Optional.empty());
        strip.set(Optional.empty());
        sweep.set(Optional.empty());
    }

    private FactorTable measure(OpenModel open, Cancellation cancellation) {
        return FactorTable.of(new DigitReader(open), steps::offer, cancellation);
    }

    private void show(FactorTable found) {
        table.set(Optional.of(found));
        unit.set(found.best(factor.get()));
        drawStrip();
        drawSweep();
    }

    private void drawStrip() {
        if (watched.get() && table.get().isPresent()) {
            OpenModel open = model().orElseThrow();
            OptionalInt from = sample.getValue();
            boolean there = from.isPresent() && from.getAsInt() < open.sheet().size();
            strips.ask(new StripWanted(open, there ? from : OptionalInt.empty(), unit.get()));
        }
    }

    private void drawSweep() {
        table.get()
                .ifPresent(known -> sweeps.ask(new SweepWanted(model().orElseThrow(), factor.get(), known.activity())));
    }
}
