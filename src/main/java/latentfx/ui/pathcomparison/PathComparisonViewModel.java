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
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import latentfx.analysis.PathKind;
import latentfx.analysis.SampleImages;
import latentfx.task.Cancellation;
import latentfx.task.Job;
import latentfx.task.LatestSlot;
import latentfx.ui.path.Lane;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathPlayer;
import latentfx.ui.path.PathStep;
import latentfx.ui.path.PathViewModel;
import org.jspecify.annotations.Nullable;

/**
 * All ways from stop to stop side by side, for both models: looked for and measured in the background, drawn live at the
 * position of the walk. Works only while it is open. All methods are for the FX thread.
 */
public final class PathComparisonViewModel {
    private final PathViewModel path;
    private final Executor background;
    private final Executor fx;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Map<PathKind, BooleanProperty> shown = new EnumMap<>(PathKind.class);
    private final ObservableMap<LaneKey, ComparedLane> lanes = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<ComparedPictures> pictures = new ReadOnlyObjectWrapper<>(ComparedPictures.NONE);
    private final PathPlayer player;
    private final PathComputation left;
    private final PathComputation right;
    private final LatestSlot<Live> live;
    private Runnable insertStop = () -> {};
    private Runnable removeStop = () -> {};
    private final GeodesicPreparation readiness;
    private Cancellation running = new Cancellation();

    /**
     * Follows {@code path}.
     *
     * @param background looks for paths and measures them
     * @param decoding draws the live pictures
     */
    public PathComparisonViewModel(
            PathViewModel path, Executor background, Executor decoding, Executor fx, SampleImages images) {
        this.path = path;
        this.background = background;
        this.fx = fx;
        left = new PathComputation(Lane.LEFT, images);
        right = new PathComputation(Lane.RIGHT, images);
        readiness = new GeodesicPreparation(background);
        player = new PathPlayer(path.tProperty(), path::dragTo);
        ComparedLanesPainter painter = new ComparedLanesPainter();
        LatestSlot<ComparedPictures> drawn = new LatestSlot<>(fx, pictures::set);
        live = new LatestSlot<>(
                decoding, wanted -> drawn.offer(painter.paint(wanted.lanes(), wanted.askedNanos(), wanted.t())));
        for (PathKind kind : PathKind.values()) {
            BooleanProperty wanted = new SimpleBooleanProperty(kind != PathKind.SPHERICAL);
            wanted.addListener((property, before, now) -> restart());
            shown.put(kind, wanted);
        }
        open.addListener((property, before, now) -> restart());
        player.framesProperty().addListener((property, before, now) -> restart());
        path.inputProperty().addListener((property, before, now) -> restart());
        path.tProperty().addListener((property, before, now) -> draw());
    }

    /** Whether the lab is open; while it is not, nothing is computed. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Whether the lanes of that kind are wanted. */
    public BooleanProperty shownProperty(PathKind kind) {
        return Objects.requireNonNull(shown.get(kind));
    }

    /** What there is to show in each lane, filled as it becomes known. */
    public ObservableMap<LaneKey, ComparedLane> lanes() {
        return lanes;
    }

    /** The paths of {@code side} that do not run straight, as far as they are known and belong to {@code lane}. */
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

    /** The live pictures. A listener added after the view's own is told when the pixels are in the buffers. */
    public ReadOnlyObjectProperty<ComparedPictures> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** Plays the path, and says in how many frames. */
    public PathPlayer player() {
        return player;
    }

    /** Says what adds a stop where the walk stands, and what takes the last one away. */
    public void editStops(Runnable insert, Runnable remove) {
        insertStop = insert;
        removeStop = remove;
    }

    /** Adds a stop where the walk stands. */
    public void insertStop() {
        insertStop.run();
    }

    /** Takes the last stop between the ends away. */
    public void removeStop() {
        removeStop.run();
    }

    /** The kinds that are wanted. */
    public Set<PathKind> kinds() {
        Set<PathKind> kinds = EnumSet.noneOf(PathKind.class);
        shown.forEach((kind, wanted) -> {
            if (wanted.get()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** Looks for everything anew, for when originals have become available. */
    public void restart() {
        running.cancel();
        Cancellation mine = new Cancellation();
        running = mine;
        PathInput input = path.inputProperty().get();
        Set<PathKind> kinds = kinds();
        boolean works = open.get() && input.step() == PathStep.COMPLETE;
        lanes.keySet()
                .removeIf(key -> !works
                        || !kinds.contains(key.kind())
                        || complete(input, key.side()).isEmpty());
        if (open.get() && !works) {
            input.left().ifPresent(lane -> readiness.prepare(left, lane.open()));
            input.right().ifPresent(lane -> readiness.prepare(right, lane.open()));
        }
        if (!works) {
            player.playingProperty().set(false);
            return;
        }
        complete(input, Lane.LEFT).ifPresent(lane -> start(left, lane, kinds, mine));
        complete(input, Lane.RIGHT).ifPresent(lane -> start(right, lane, kinds, mine));
    }

    private static Optional<PathLane> complete(PathInput input, Lane side) {
        return input.lane(side).filter(PathLane::complete);
    }

    private void start(PathComputation walker, PathLane lane, Set<PathKind> kinds, Cancellation mine) {
        int frames = player.framesProperty().get();
        Job.start(background, mine, progress -> {}, (cancellation, progress) -> {
            walker.compute(lane, kinds, frames, cancellation, found -> fx.execute(() -> take(found, mine)));
            return frames;
        });
    }

    private void take(ComparedLane found, Cancellation mine) {
        if (!mine.isCancelled()) {
            lanes.put(found.key(), found);
            draw();
        }
    }

    private void draw() {
        if (open.get()) {
            live.offer(new Live(
                    List.copyOf(lanes.values()),
                    System.nanoTime(),
                    path.tProperty().get()));
        }
    }

    private record Live(List<ComparedLane> lanes, long askedNanos, double t) {}
}
