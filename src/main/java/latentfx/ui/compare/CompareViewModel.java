package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.MapChangeListener;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.model.CodeSheet;
import latentfx.model.OpenModel;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.ground.GroundViewModel;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.onmap.HintKind;
import latentfx.ui.onmap.HintsViewModel;
import latentfx.ui.path.HeldPath;
import latentfx.ui.path.Lane;
import latentfx.ui.path.ModelPair;
import latentfx.ui.path.PathEditor;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathSelection;
import latentfx.ui.path.PathViewModel;
import latentfx.ui.path.SuggestedPath;
import latentfx.ui.pathcomparison.ComparedLane;
import latentfx.ui.pathcomparison.LaneKey;
import latentfx.ui.pathcomparison.PathComparisonViewModel;
import org.jspecify.annotations.Nullable;

/**
 * Two models side by side: their maps, one selected path, the path's pictures, its comparison with other kinds of path, and the
 * tools below the maps. All methods are for the FX thread.
 */
public final class CompareViewModel {
    private final MapPair maps;
    private final PathEditor editor;
    private final PathViewModel path;
    private final PathActions actions;
    private final PathComparisonViewModel comparison;
    private final MapTools tools;
    private final LatestAnswer<Suggesting, Suggested> suggesting;
    private final Map<Side, GroundViewModel> ground = new EnumMap<>(Side.class);
    private final HintsViewModel hints;
    private final BooleanProperty pathPictures = new SimpleBooleanProperty(true);
    private final PathLines leftLines;
    private final PathLines rightLines;

    /**
     * Two empty maps.
     *
     * @param background projects codes and looks for typical samples
     * @param decoding one thread for live pictures, never busy for longer than a frame
     * @param fx the FX thread
     * @param images source of the original images
     * @param undo takes a step for each change of the selection
     */
    public CompareViewModel(Executor background, Executor decoding, Executor fx, SampleImages images, UndoStack undo) {
        maps = new MapPair(background, fx);
        editor = new PathEditor(maps::models, undo);
        path = new PathViewModel(decoding, fx, images);
        actions = new PathActions(maps, editor, path);
        hints = new HintsViewModel(path);
        comparison = new PathComparisonViewModel(path, background, decoding, fx, images);
        comparison.editStops(actions::insertAtHandle, editor::removeLast);
        leftLines = new PathLines(map(Side.LEFT), background, fx);
        rightLines = new PathLines(map(Side.RIGHT), background, fx);
        editor.selectionProperty().addListener((property, before, now) -> select(before, now));
        suggesting = LatestAnswer.newestOnly(
                background,
                fx,
                (asked, cancellation) -> new Suggested(asked.anew(), SuggestedPath.of(asked.side(), asked.sheet())),
                found -> found.path().ifPresent(found.anew() ? editor::choose : editor::suggest),
                Failures.of(CompareViewModel.class, "no path could be suggested"));
        path.inputProperty().addListener((property, before, now) -> layOver());
        path.tProperty().addListener((property, before, now) -> layOver());
        comparison.lanes().addListener((MapChangeListener<LaneKey, ComparedLane>) change -> layOver());
        tools = new MapTools(maps, actions::click, background, fx, images, undo);
        for (Side side : Side.values()) {
            GroundViewModel below = new GroundViewModel(map(side), background, decoding, fx);
            ground.put(side, below);
            below.shownProperty()
                    .addListener((property, before, now) -> now.ifPresent(it -> hints.followed(HintKind.GROUND)));
            map(side).gesturesProperty().set(new SideGestures(side, maps, tools, editor, actions, below));
            map(side).pictureProperty().addListener((property, before, now) -> layOver(side));
            modelProperty(side).addListener((property, before, now) -> showModels());
        }
    }

    private void showModels() {
        tools.show(maps.models());
        editor.modelsChanged();
        path.select(selectionProperty().get(), maps.models());
    }

    private void select(PathSelection before, PathSelection now) {
        path.select(now, maps.models());
        tools.select(now.side(), now.changedSample(before));
    }

    /** The map on one side. */
    public MapViewModel map(Side side) {
        return maps.map(side);
    }

    /** The model on one side; null while there is none. A checkpoint of the same training keeps the selection. */
    public ObjectProperty<@Nullable OpenModel> modelProperty(Side side) {
        return maps.modelProperty(side);
    }

    /** Shows all models, from now on and those shown now, as {@code naming} makes them: with other names of classes. */
    public void nameClasses(UnaryOperator<OpenModel> naming) {
        maps.name(naming);
    }

    /** Whether both maps show the same samples. */
    public boolean linked() {
        return maps.linked();
    }

    /** Models and layouts of the two maps have been exchanged: the path goes with them. */
    public void exchanged() {
        editor.exchanged();
        path.select(selectionProperty().get(), maps.models());
    }

    /** The map on which the path was made, while it shows samples that the path does not belong to. */
    public ReadOnlyObjectProperty<Optional<HeldPath.Stray>> strayProperty() {
        return editor.strayProperty();
    }

    /** The tools for both maps: figures, holes, posteriors, neighbours, alignment, shading. */
    public MapTools tools() {
        return tools;
    }

    /** The pictures along the selected path. */
    public PathViewModel path() {
        return path;
    }

    /** Other kinds of path through the stops of the selected one. */
    public PathComparisonViewModel comparison() {
        return comparison;
    }

    /** What the model on one side draws on empty ground of its map. */
    public GroundViewModel ground(Side side) {
        return Objects.requireNonNull(ground.get(side));
    }

    /** What can be done next. */
    public HintsViewModel hints() {
        return hints;
    }

    /** Whether the pictures at the ends and the handle of the path lie on the maps. */
    public BooleanProperty pathPicturesProperty() {
        return pathPictures;
    }

    /** The selected path; its side is the map that was used last. */
    public ReadOnlyObjectProperty<PathSelection> selectionProperty() {
        return editor.selectionProperty();
    }

    /** Selects {@code stop} as a click on the map of {@code side} does: the first click begins a path, the second ends it. */
    public void click(Side side, Stop stop) {
        actions.click(side, stop);
    }

    /** Selects {@code wanted}, or nothing where the models do not have such samples or codes. */
    public void choose(PathSelection wanted) {
        editor.choose(wanted);
    }

    /** Deselects the path; false if there is none. */
    public boolean clear() {
        return editor.clear();
    }

    /** Original images have become available: pictures and figures that lacked them are made again. */
    public void imagesCame() {
        path.refresh();
        comparison.restart();
        tools.imagesCame();
    }

    /**
     * Selects a path between typical samples of two classes that lie far apart, as a first example. It is looked for in the
     * background; no effect if something has been selected by the time it is found.
     */
    public void suggestPath() {
        ModelPair now = maps.models();
        Side side = now.left().isPresent() ? Side.LEFT : Side.RIGHT;
        now.get(side).ifPresent(open -> suggesting.ask(new Suggesting(side, open.sheet(), false)));
    }

    /** Selects, in place of the present path, one between typical samples of the map on {@code side}. */
    public void newPath(Side side) {
        maps.models().get(side).ifPresent(open -> suggesting.ask(new Suggesting(side, open.sheet(), true)));
    }

    private void layOver() {
        layOver(Side.LEFT);
        layOver(Side.RIGHT);
    }

    private void layOver(Side side) {
        PathInput input = path.inputProperty().get();
        boolean left = side == Side.LEFT;
        PathLane lane = (left ? input.left() : input.right()).orElse(null);
        (left ? leftLines : rightLines)
                .lay(lane, path.tProperty().get(), comparison.curvedPaths(left ? Lane.LEFT : Lane.RIGHT, lane));
    }

    /** Asks for a path between samples of {@code sheet}, even if ({@code anew}) one is selected. */
    private record Suggesting(Side side, CodeSheet sheet, boolean anew) {}

    private record Suggested(boolean anew, Optional<PathSelection> path) {}
}
