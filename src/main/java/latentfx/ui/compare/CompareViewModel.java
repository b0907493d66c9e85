package latentfx.ui.compare;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.model.OpenModel;
import latentfx.task.LatestSlot;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.path.Lane;
import latentfx.ui.path.ModelPair;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathSelection;
import latentfx.ui.path.PathViewModel;
import latentfx.ui.path.StopResolver;
import latentfx.ui.path.SuggestedPath;
import latentfx.ui.pathcomparison.ComparedLane;
import latentfx.ui.pathcomparison.LaneKey;
import org.jspecify.annotations.Nullable;

/**
 * Two models side by side with one selection: what is chosen or hovered on one map shows on the other, as long as both show
 * the same samples. All methods are for the FX thread.
 */
public final class CompareViewModel {
    private final ObjectProperty<@Nullable OpenModel> left = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable OpenModel> right = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<PathSelection> selection = new ReadOnlyObjectWrapper<>(PathSelection.NONE);
    private final MapViewModel leftMap;
    private final MapViewModel rightMap;
    private final PathLines leftLines;
    private final PathLines rightLines;
    private final PathViewModel path;
    private final UndoStack undo;
    private final Stops stops = new Stops(this);
    private final Executor background;
    private final Executor fx;
    private final LatestSlot<Resolving> resolving;
    private final MapTools tools;

    /**
     * Two empty maps.
     *
     * @param background projects codes and looks for typical samples
     * @param decoding one thread for live pictures, never busy for longer than a frame
     * @param fx the FX thread
     * @param images where originals come from
     * @param undo takes a step for each change of the selection
     */
    public CompareViewModel(Executor background, Executor decoding, Executor fx, SampleImages images, UndoStack undo) {
        this.background = background;
        this.fx = fx;
        this.undo = undo;
        path = new PathViewModel(background, decoding, fx, images);
        leftMap = new MapViewModel(background, fx);
        rightMap = new MapViewModel(background, fx);
        leftLines = new PathLines(leftMap, background, fx);
        rightLines = new PathLines(rightMap, background, fx);
        StopResolver resolver = new StopResolver();
        LatestSlot<PathInput> resolved = new LatestSlot<>(fx, path.inputProperty()::set);
        resolving = new LatestSlot<>(
                decoding, request -> resolved.offer(resolver.resolve(request.selection(), request.models())));
        selection.addListener((property, before, now) -> chosen(before, now));
        path.inputProperty().addListener((property, before, now) -> layOver());
        path.tProperty().addListener((property, before, now) -> layOver());
        path.lab().lanes().addListener((MapChangeListener<LaneKey, ComparedLane>) change -> layOver());
        path.lab().editStops(stops::insert, stops::removeLast);
        tools = new MapTools(this, background, fx, images, undo);
        for (Side side : Side.values()) {
            connect(side);
        }
    }

    private void connect(Side side) {
        MapViewModel map = map(side);
        map.gesturesProperty().set(new SideGestures(side, this));
        map.pictureProperty().addListener((property, before, now) -> layOver(side));
        map.hoveredProperty()
                .addListener((property, before, now) ->
                        map(side.other()).markedProperty().set(linked() ? now.intValue() : -1));
        modelProperty(side).addListener((property, before, now) -> {
            map.show(now);
            leftMap.markedProperty().set(-1);
            rightMap.markedProperty().set(-1);
            tools.show(models());
            select(selection.get());
            resolve();
        });
    }

    /** The map on one side. */
    public MapViewModel map(Side side) {
        return side == Side.LEFT ? leftMap : rightMap;
    }

    /** The model on one side; null while there is none. A snapshot of the same training keeps the selection. */
    public ObjectProperty<@Nullable OpenModel> modelProperty(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** What compares the two models and tells how far their maps can be believed. */
    public MapTools tools() {
        return tools;
    }

    private void chosen(PathSelection before, PathSelection now) {
        resolve();
        tools.select(now.side(), now.changedSample(before), linked());
    }

    /** The walk along the selected path. */
    public PathViewModel path() {
        return path;
    }

    /** What is selected; its side is the map that was used last. */
    public ReadOnlyObjectProperty<PathSelection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Whether both maps show the same samples. */
    public boolean linked() {
        return models().linked();
    }

    /**
     * Chooses {@code end} on a map, as a click does: the first click begins a path, the second ends it. A new path shows its
     * middle, wherever the handle was on the one before.
     */
    public void click(Side side, Stop end) {
        change(null, selection.get().click(side, end, linked()));
        if (!selection.get().complete()) {
            path.dragTo(PathViewModel.MIDDLE);
        }
        undo.seal();
    }

    /** Moves one end of the path; all moves until {@code finished} are one step to undo. */
    public void moveEnd(Side side, boolean first, Stop end, boolean finished) {
        PathSelection before = selection.get();
        boolean there = first ? before.from().isPresent() : before.complete();
        if (there) {
            change(first ? "first end" : "second end", before.move(side, first, end));
        }
        if (finished) {
            undo.seal();
        }
    }

    /** Selects {@code wanted}, as a lesson does; nothing where the models do not have such samples or places. */
    public void choose(PathSelection wanted) {
        change(null, wanted.fits(models()) ? wanted : PathSelection.NONE);
        undo.seal();
    }

    /** The stops between the ends. */
    Stops stops() {
        return stops;
    }

    /** Takes the path away. */
    public void clear() {
        change(null, PathSelection.NONE);
    }

    /**
     * Shows a path between typical samples of two classes that lie far apart, so that a newcomer sees what the window is for.
     * No effect if something has been selected by the time they are found.
     */
    public void suggestPath() {
        ModelPair now = models();
        Side side = now.left().isPresent() ? Side.LEFT : Side.RIGHT;
        now.get(side)
                .ifPresent(open -> background.execute(() -> SuggestedPath.of(side, open.sheet())
                        .ifPresent(found -> fx.execute(() -> {
                            if (selection.get().isEmpty() && found.fits(models())) {
                                change(null, found);
                            }
                        }))));
    }

    /** Ends the step to undo that is under way. */
    void seal() {
        undo.seal();
    }

    /** Chooses {@code next} as a step that can be undone; steps with one {@code key} become one. */
    void change(@Nullable Object key, PathSelection next) {
        PathSelection before = selection.get();
        if (!next.equals(before)) {
            undo.push(key, () -> select(before), () -> select(next));
            select(next);
        }
    }

    /** What was selected under other models may not exist any more: then nothing is. */
    private void select(PathSelection wanted) {
        selection.set(wanted.fits(models()) ? wanted : PathSelection.NONE);
    }

    private ModelPair models() {
        return new ModelPair(Optional.ofNullable(left.get()), Optional.ofNullable(right.get()));
    }

    private void resolve() {
        resolving.offer(new Resolving(selection.get(), models()));
    }

    private void layOver() {
        layOver(Side.LEFT);
        layOver(Side.RIGHT);
    }

    private void layOver(Side side) {
        PathInput input = path.inputProperty().get();
        Lane which = side == Side.LEFT ? Lane.LEFT : Lane.RIGHT;
        PathLane lane = (side == Side.LEFT ? input.left() : input.right()).orElse(null);
        (side == Side.LEFT ? leftLines : rightLines)
                .lay(lane, path.tProperty().get(), path.lab().curvedPaths(which, lane));
    }

    private record Resolving(PathSelection selection, ModelPair models) {}
}
