package latentfx.ui.filters;

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
import latentfx.analysis.SampleImages;
import latentfx.analysis.filters.FilterSide;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.ui.fx.StoppableWork;

/**
 * The filters of the model on the map used last, how active its units are over the samples of that map, and one unit more
 * closely. The filters are there at once, the activity some tenths of a second later; both begin when the page comes into
 * sight, and the newest model wins. For the FX thread.
 */
public final class FiltersViewModel implements StoppableWork {
    /** Why there are no filters to show. */
    public enum Missing {
        NOTHING,
        MODEL,
        ENCODER,
        PIXELS,
        WEIGHTS
    }

    private final ObservableValue<Optional<OpenModel>> model;
    private final ObservableValue<OptionalInt> sample;
    private final SampleImages images;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<FilterSide> side = new SimpleObjectProperty<>(FilterSide.SEES);
    private final ObjectProperty<FilterOrder> order = new SimpleObjectProperty<>(FilterOrder.NORM);
    private final BooleanProperty reversed = new SimpleBooleanProperty();
    private final BooleanProperty common = new SimpleBooleanProperty();
    private final IntegerProperty unit = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<Optional<FilterWall>> wall = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<StudiedUnit>> study = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.MODEL);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final LatestAnswer<Reading, Read> readings;
    private final LatestAnswer<Reading, Read> watchings;
    private final LatestAnswer<StudiedUnit.Wanted, StudiedUnit> studies;
    private final LatestSlot<Progress> steps;
    private Optional<FilterWall.Wanted> known = Optional.empty();

    /** A question: what is wanted, and the wall that is there already. */
    private record Reading(FilterWall.Wanted wanted, Optional<FilterWall> before) {}

    /** An answer and what it answers. */
    private record Read(FilterWall.Wanted wanted, FilterWall wall) {}

    /**
     * Looks into {@code model}.
     *
     * @param model the model on the map used last
     * @param sample the sample chosen on it
     * @param images the data sets at hand
     */
    public FiltersViewModel(
            ObservableValue<Optional<OpenModel>> model,
            ObservableValue<OptionalInt> sample,
            SampleImages images,
            Executor background,
            Executor fx) {
        this.model = model;
        this.sample = sample;
        this.images = images;
        steps = new LatestSlot<>(fx, done -> progress.set(done.fraction()));
        readings = LatestAnswer.newestOnly(
                background,
                fx,
                (question, cancellation) ->
                        new Read(question.wanted(), FilterWall.read(question.wanted(), question.before())),
                this::read,
                Failures.of(FiltersViewModel.class, "the weights of a model could not be read"));
        watchings = LatestAnswer.newestOnly(
                background,
                fx,
                this::watch,
                this::show,
                Failures.of(FiltersViewModel.class, "the units of a model could not be watched"));
        studies = LatestAnswer.keepingUp(
                background,
                fx,
                (question, cancellation) -> StudiedUnit.of(question, images),
                this::show,
                Failures.of(FiltersViewModel.class, "the units of a model could not be watched"));
        watchings.onBusy(busy::set);
        model.addListener((property, before, now) -> refresh());
        watched.addListener((property, before, now) -> {
            refresh();
            study();
        });
        side.addListener((property, before, now) -> refresh());
        order.addListener((property, before, now) -> refresh());
        reversed.addListener((property, before, now) -> refresh());
        sample.addListener((property, before, now) -> study());
        unit.addListener((property, before, now) -> study());
    }

    /** Whether the page is in sight; nothing is computed while it is not. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** Which layer is looked at. */
    public ObjectProperty<FilterSide> sideProperty() {
        return side;
    }

    /** The order of the filters. */
    public ObjectProperty<FilterOrder> orderProperty() {
        return order;
    }

    /** Whether the order is turned round. */
    public BooleanProperty reversedProperty() {
        return reversed;
    }

    /** Whether all filters have one scale of colours, else each its own. */
    public BooleanProperty commonProperty() {
        return common;
    }

    /** The unit that is looked at more closely, from 0; −1 while none was chosen yet. */
    public IntegerProperty unitProperty() {
        return unit;
    }

    /** The filters; empty until they are read. */
    ReadOnlyObjectProperty<Optional<FilterWall>> wallProperty() {
        return wall.getReadOnlyProperty();
    }

    /** The chosen unit; empty until it is known. */
    ReadOnlyObjectProperty<Optional<StudiedUnit>> studyProperty() {
        return study.getReadOnlyProperty();
    }

    /** Why there are no filters. */
    public ReadOnlyObjectProperty<Missing> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Whether the units are being watched on the samples. */
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

    /** Ends watching the units; their filters stay. */
    @Override
    public void stop() {
        watchings.cancel();
        stopped.set(true);
    }

    /** Watches the units after all. */
    @Override
    public void again() {
        known = Optional.empty();
        refresh();
    }

    /** Looks again at what is at hand, and asks if it is something new. */
    public void refresh() {
        missing.set(missing());
        if (missing.get() != Missing.NOTHING) {
            forget();
            stopped.set(false);
            wall.set(Optional.empty());
            study.set(Optional.empty());
            return;
        }
        OpenModel open = model.getValue().orElseThrow();
        FilterWall.Wanted wanted = new FilterWall.Wanted(
                open, side.get(), images.dataset(open.sheet().origin()).isPresent(), order.get(), reversed.get());
        if (!watched.get()) {
            if (known.filter(wanted::equals).isEmpty()
                    || wall.get().flatMap(FilterWall::activity).isEmpty()) {
                forget(); // and begins anew when it is seen again
                wall.set(Optional.empty());
                study.set(Optional.empty());
            }
        } else if (known.filter(wanted::equals).isEmpty()) {
            boolean same = known.filter(wanted::isOfSame).isPresent();
            known = Optional.of(wanted);
            stopped.set(stopped.get() && same);
            readings.ask(new Reading(wanted, same ? wall.get() : Optional.empty()));
        }
    }

    private void forget() {
        known = Optional.empty();
        readings.cancel();
        watchings.cancel();
        studies.cancel();
    }

    private Missing missing() {
        if (model.getValue().isEmpty()) {
            return Missing.MODEL;
        }
        OpenModel open = model.getValue().get();
        if (!open.model().spec().hasWeights()) {
            return Missing.WEIGHTS;
        }
        if (!side.get().isIn(open.model().spec())) {
            return Missing.ENCODER;
        }
        return side.get().isOfPixels(open.model().spec(), open.image().size()) ? Missing.NOTHING : Missing.PIXELS;
    }

    private void read(Read read) {
        show(read);
        if (read.wall().activity().isEmpty() && !stopped.get()) {
            progress.set(0);
            watchings.ask(new Reading(read.wanted(), Optional.of(read.wall())));
        } else {
            watchings.cancel();
        }
    }

    private Read watch(Reading question, Cancellation cancellation) {
        FilterWall there = question.before().orElseThrow();
        return new Read(question.wanted(), there.watched(question.wanted(), images, steps, cancellation));
    }

    private void show(Read read) {
        boolean same = wall.get().filter(it -> it.bank() == read.wall().bank()).isPresent();
        wall.set(Optional.of(read.wall()));
        if (!same) {
            study.set(Optional.empty());
        }
        if (unit.get() < 0 || unit.get() >= read.wall().bank().units()) {
            unit.set(read.wall().units().get(0)); // asks for the study if it changes
        }
        study();
    }

    private void show(StudiedUnit studied) {
        boolean wanted =
                wall.get().filter(it -> it.bank() == studied.wanted().bank()).isPresent();
        if (wanted) {
            study.set(Optional.of(studied));
        }
    }

    private void study() {
        if (!watched.get() || wall.get().isEmpty()) {
            return;
        }
        FilterWall shown = wall.get().get();
        int last = shown.bank().open().sheet().size() - 1;
        if (unit.get() >= 0 && unit.get() < shown.bank().units() && last >= 0) {
            studies.ask(new StudiedUnit.Wanted(
                    shown.bank(),
                    shown.activity(),
                    unit.get(),
                    Math.min(sample.getValue().orElse(0), last)));
        }
    }
}
