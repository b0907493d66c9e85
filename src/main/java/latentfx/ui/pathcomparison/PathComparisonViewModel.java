package latentfx.ui.pathcomparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import latentfx.analysis.Judge;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampleImages;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.path.Lane;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathPlayer;
import latentfx.ui.path.PathStep;
import latentfx.ui.path.PathViewModel;
import org.jspecify.annotations.Nullable;

/**
 * All kinds of path through the selected stops, for both models: computed and measured in the background, and drawn at
 * the current position. While it is not open, nothing is computed. All methods are for the FX thread.
 */
public final class PathComparisonViewModel {
    private final PathViewModel path;
    private final Executor fx;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Judge>> judge = new SimpleObjectProperty<>(Optional.empty());
    private final AtomicReference<Optional<Judge>> judging = new AtomicReference<>(Optional.empty());
    private final Map<PathKind, BooleanProperty> shown = new EnumMap<>(PathKind.class);
    private final ObservableMap<LaneKey, ComparedLane> lanes = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<ComparedPictures> pictures = new ReadOnlyObjectWrapper<>(ComparedPictures.NONE);
    private final PathPlayer player;
    private final Map<Lane, GeodesicPreparation> preparations = new EnumMap<>(Lane.class);
    private final Map<Lane, LatestAnswer<Search, Search>> searches = new EnumMap<>(Lane.class);
    private final LatestAnswer<Live, ComparedPictures> live;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Runnable insertStop = () -> {};
    private Runnable removeStop = () -> {};

    /**
     * Compares the stops of {@code path}.
     *
     * @param background computes and measures the paths
     * @param decoding draws the pictures at the current position
     */
    public PathComparisonViewModel(
            PathViewModel path, Executor background, Executor decoding, Executor fx, SampleImages images) {
        this.path = path;
        this.fx = fx;
        for (Lane side : Lane.values()) {
            PathComputation computation = new PathComputation(side, images, judging::get);
            preparations.put(side, new GeodesicPreparation(computation, background, fx));
            searches.put(
                    side,
                    LatestAnswer.newestOnly(
                            background,
                            fx,
                            (search, cancellation) -> compute(computation, search, cancellation),
                            done -> {},
                            Failures.of(PathComparisonViewModel.class, "paths could not be compared")));
        }
        searches.values().forEach(search -> search.onBusy(now -> updateBusy()));
        preparations.values().forEach(preparation -> preparation.onBusy(now -> updateBusy()));
        player = new PathPlayer(path.tProperty(), path::dragTo);
        ComparedLanesPainter painter = new ComparedLanesPainter();
        live = LatestAnswer.keepingUp(
                decoding,
                fx,
                (wanted, cancellation) -> painter.paint(wanted.lanes(), wanted.askedNanos(), wanted.t()),
                pictures::set,
                Failures.of(PathComparisonViewModel.class, "the live pictures of paths could not be drawn"));
        for (PathKind kind : PathKind.values()) {
            BooleanProperty wanted = new SimpleBooleanProperty(kind != PathKind.SPHERICAL);
            wanted.addListener((property, before, now) -> restart());
            shown.put(kind, wanted);
        }
        open.addListener((property, before, now) -> restart());
        judge.addListener((property, before, now) -> {
            judging.set(now);
            restart();
        });
        player.framesProperty().addListener((property, before, now) -> restart());
        path.inputProperty().addListener((property, before, now) -> restart());
        path.tProperty().addListener((property, before, now) -> draw());
    }

    /** Whether the comparison is open; while it is not, nothing is computed. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** The judge that says what each picture along a path is; empty for none. */
    public ObjectProperty<Optional<Judge>> judgeProperty() {
        return judge;
    }

    /** Whether the lanes of that kind are shown. */
    public BooleanProperty shownProperty(PathKind kind) {
        return Objects.requireNonNull(shown.get(kind));
    }

    /** The lanes, filled as they are computed. */
    public ObservableMap<LaneKey, ComparedLane> lanes() {
        return lanes;
    }

    /**
     * The spherical path and the geodesic of {@code side} through the stops of {@code lane}, as far as they have been
     * computed.
     */
    public List<ComparedLane> curvedPaths(Lane side, @Nullable PathLane lane) {
        if (!open.get() || lane == null || !lane.complete()) {
            return List.of();
        }
        return lanes.values().stream()
                .filter(it -> it.key().side() == side && it.state() == LaneState.READY)
                .filter(it -> it.key().kind() == PathKind.SPHERICAL || it.key().kind() == PathKind.GEODESIC)
                .filter(it -> it.lane().equals(lane))
                .sorted(Comparator.comparing(it -> it.key().kind()))
                .toList();
    }

    /**
     * The pictures at the current position. A listener added after the view's own is called when the pixels are in the
     * buffers.
     */
    public ReadOnlyObjectProperty<ComparedPictures> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** Plays the path. Its number of frames is also that in which lanes are measured. */
    public PathPlayer player() {
        return player;
    }

    /** Sets what inserts a stop at the current position, and what removes the last one. */
    public void editStops(Runnable insert, Runnable remove) {
        insertStop = insert;
        removeStop = remove;
    }

    /** Inserts a stop at the current position. */
    public void insertStop() {
        insertStop.run();
    }

    /** Removes the last stop between the ends. */
    public void removeStop() {
        removeStop.run();
    }

    /** The kinds of path that are shown. */
    public Set<PathKind> kinds() {
        Set<PathKind> kinds = EnumSet.noneOf(PathKind.class);
        shown.forEach((kind, wanted) -> {
            if (wanted.get()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** Computes all lanes again, because original images have become available. */
    public void restart() {
        searches.values().forEach(LatestAnswer::cancel);
        PathInput input = path.inputProperty().get();
        Set<PathKind> kinds = kinds();
        boolean works = open.get() && input.step() == PathStep.COMPLETE;
        lanes.keySet()
                .removeIf(key -> !works
                        || !kinds.contains(key.kind())
                        || complete(input, key.side()).isEmpty());
        if (open.get() && !works) {
            preparations.forEach(
                    (side, preparation) -> input.lane(side).ifPresent(lane -> preparation.prepare(lane.open())));
        }
        if (!works) {
            player.playingProperty().set(false);
            return;
        }
        int frames = player.framesProperty().get();
        searches.forEach(
                (side, search) -> complete(input, side).ifPresent(lane -> search.ask(new Search(lane, kinds, frames))));
    }

    private void updateBusy() {
        busy.set(searches.values().stream().anyMatch(LatestAnswer::isBusy)
                || preparations.values().stream().anyMatch(GeodesicPreparation::isBusy));
    }

    /** Whether paths are being computed or prepared. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Ends the computation of paths; those that are there stay. */
    public void cancel() {
        searches.values().forEach(LatestAnswer::cancel);
        preparations.values().forEach(GeodesicPreparation::cancel);
    }

    private static Optional<PathLane> complete(PathInput input, Lane side) {
        return input.lane(side).filter(PathLane::complete);
    }

    /** Each path is shown as soon as it is known, so that the quick ones need not wait for the geodesic. */
    private Search compute(PathComputation computation, Search search, Cancellation cancellation) {
        computation.compute(
                search.lane(),
                search.kinds(),
                search.frames(),
                cancellation,
                found -> fx.execute(() -> take(found, cancellation)));
        return search;
    }

    private void take(ComparedLane found, Cancellation cancellation) {
        if (!cancellation.isCancelled()) {
            lanes.put(found.key(), found);
            draw();
        }
    }

    private void draw() {
        if (open.get()) {
            live.ask(new Live(
                    List.copyOf(lanes.values()),
                    System.nanoTime(),
                    path.tProperty().get()));
        }
    }

    private record Search(PathLane lane, Set<PathKind> kinds, int frames) {}

    private record Live(List<ComparedLane> lanes, long askedNanos, double t) {}
}
