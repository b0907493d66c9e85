package latentfx.ui.randomimages;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
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
import latentfx.analysis.Judge;
import latentfx.analysis.SampleImages;
import latentfx.analysis.randomimages.NoiseKind;
import latentfx.analysis.randomimages.RandomSearch;
import latentfx.analysis.randomimages.Tally;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.task.Progress;
import latentfx.ui.fx.Pace;

/**
 * Random images of several kinds, drawn in the background until stopped or out of sight. They are drawn in slices of a
 * fraction of a second on one thread, and the next slice is asked for when the last one has been shown: other work gets its
 * turn in between, and a busy window slows the drawing, not the other way round. For the FX thread.
 */
public final class RandomViewModel {
    private static final long SLICE_NANOS = 50_000_000;

    private final ObservableValue<Optional<OpenModel>> model;
    private final SampleImages images;
    private final ObservableValue<Optional<Judge>> judge;
    private final LongSupplier clock;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<NoiseKind> kind = new SimpleObjectProperty<>(NoiseKind.UNIFORM);
    private final IntegerProperty seed = new SimpleIntegerProperty(1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper standingIn = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<RandomSearch>> search = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<NoiseKind, Tally>> tallies = new ReadOnlyObjectWrapper<>(Map.of());
    private final LatestAnswer<Wanted, Prepared> searches;
    private final LatestAnswer<Slice, Tally> slices;
    private Optional<Prepared> prepared = Optional.empty();
    private Pace pace;
    private long drawn;

    /** What a search is prepared for. */
    private record Wanted(OpenModel open, boolean fromSource, Optional<Judge> judge) {}

    private record Prepared(Wanted wanted, RandomSearch search) {}

    /** What is asked for: more images, from where the last slice ended. */
    private record Slice(RandomSearch search, Tally from) {}

    /**
     * Images like those of the samples of {@code model}.
     *
     * @param model the model on the map used last
     * @param judge asked where it takes images of that size
     * @param images the data sets at hand
     * @param clock nanoseconds, any beginning
     */
    public RandomViewModel(
            ObservableValue<Optional<OpenModel>> model,
            ObservableValue<Optional<Judge>> judge,
            SampleImages images,
            LongSupplier clock,
            Executor background,
            Executor fx) {
        this.model = model;
        this.images = images;
        this.judge = judge;
        this.clock = clock;
        pace = new Pace(clock, 0);
        searches = LatestAnswer.newestOnly(background, fx, this::prepare, this::take, failure -> {
            stop();
            Failures.of(RandomViewModel.class, "random images could not be drawn")
                    .accept(failure);
        });
        slices = LatestAnswer.newestOnly(background, fx, this::advance, this::take, failure -> {
            stop();
            Failures.of(RandomViewModel.class, "random images could not be drawn")
                    .accept(failure);
        });
        searches.onBusy(preparing::set);
        model.addListener((property, before, now) -> {
            stop();
            forget();
            refresh();
        });
        judge.addListener((property, before, now) -> {
            boolean drawing = running.get();
            stop();
            forget();
            if (drawing) {
                start();
            }
        });
        watched.addListener((property, before, now) -> {
            if (now) {
                refresh();
            } else {
                stop();
            }
        });
        kind.addListener((property, before, now) -> goOn());
        seed.addListener((property, before, now) -> {
            slices.cancel();
            tallies.set(Map.of());
            goOn();
        });
    }

    private Prepared prepare(Wanted wanted, Cancellation cancellation) {
        SampleImages.Drawn pictures = images.some(wanted.open(), RandomSearch.MOST_PICTURES);
        cancellation.throwIfCancelled();
        return new Prepared(wanted, RandomSearch.of(wanted.open(), pictures, wanted.judge(), cancellation));
    }

    private Tally advance(Slice slice, Cancellation cancellation) {
        long until = clock.getAsLong() + SLICE_NANOS;
        return slice.search().advance(slice.from(), () -> clock.getAsLong() >= until, cancellation);
    }

    private void take(Prepared now) {
        prepared = Optional.of(now);
        search.set(Optional.of(now.search()));
        goOn();
    }

    private void take(Tally now) {
        drawn += now.count() - tally(now.kind()).count();
        speed.set(pace.at(new Progress(drawn, 0)).perSecond());
        Map<NoiseKind, Tally> all = new EnumMap<>(NoiseKind.class);
        all.putAll(tallies.get());
        all.put(now.kind(), now);
        tallies.set(all);
        next();
    }

    /** Begins to measure the speed anew, and draws if it is running. */
    private void goOn() {
        pace = new Pace(clock, 0);
        drawn = 0;
        next();
    }

    private void next() {
        if (running.get()) {
            search.get().ifPresent(it -> slices.ask(new Slice(it, tally(kind.get()))));
        }
    }

    /** What has been drawn of one kind. */
    public Tally tally(NoiseKind of) {
        return Optional.ofNullable(tallies.get().get(of)).orElseGet(() -> Tally.begin(of, seed.get()));
    }

    /** Whether there is a model with samples enough. */
    public boolean isPossible() {
        return model.getValue().filter(open -> open.sheet().size() >= 2).isPresent();
    }

    /** Begins to draw, or goes on. */
    public void start() {
        if (!isPossible() || running.get()) {
            return;
        }
        OpenModel open = model.getValue().orElseThrow();
        if (!kind.get().isPossible(open.image().size())) {
            kind.set(NoiseKind.UNIFORM);
        }
        running.set(true);
        boolean source = images.dataset(open.sheet().origin()).isPresent();
        Wanted wanted = new Wanted(open, source, judge.getValue());
        if (prepared.map(Prepared::wanted).filter(wanted::equals).isPresent()) {
            goOn();
        } else {
            forget();
            searches.ask(wanted);
        }
    }

    /** Stops at once; what was drawn stays. */
    public void stop() {
        running.set(false);
        searches.cancel();
        slices.cancel();
    }

    /** Looks again whether the images of the samples are at hand. */
    public void refresh() {
        standingIn.set(model.getValue()
                .filter(open -> images.dataset(open.sheet().origin()).isEmpty())
                .isPresent());
    }

    private void forget() {
        prepared = Optional.empty();
        search.set(Optional.empty());
        tallies.set(Map.of());
    }

    /** The model. */
    public ObservableValue<Optional<OpenModel>> modelProperty() {
        return model;
    }

    /** Whether the page is in sight; drawing stops when it is not. */
    public BooleanProperty watchedProperty() {
        return watched;
    }

    /** How images are drawn. */
    public ObjectProperty<NoiseKind> kindProperty() {
        return kind;
    }

    /** The seed of the draws; another one begins anew. */
    public IntegerProperty seedProperty() {
        return seed;
    }

    /** Whether images are being drawn, or will be once that is prepared. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether drawing is being prepared. */
    public ReadOnlyBooleanProperty preparingProperty() {
        return preparing.getReadOnlyProperty();
    }

    /** Whether reconstructions by the model stand in for images that are not at hand. */
    public ReadOnlyBooleanProperty standingInProperty() {
        return standingIn.getReadOnlyProperty();
    }

    /** Images a second over the last seconds of drawing; 0 before it is known. */
    public ReadOnlyDoubleProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /** What images are compared with; empty until it is prepared. */
    ReadOnlyObjectProperty<Optional<RandomSearch>> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /** What has been drawn of each kind; without those of which nothing has. */
    ReadOnlyObjectProperty<Map<NoiseKind, Tally>> talliesProperty() {
        return tallies.getReadOnlyProperty();
    }
}
