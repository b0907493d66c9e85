package latentfx.ui.lesson;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import latentfx.analysis.PathKind;
import latentfx.analysis.Side;
import latentfx.lesson.LessonState;
import latentfx.lesson.MapState;
import latentfx.lesson.SampleMarks;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.projection.ProjectionSettings;
import latentfx.projection.Projections;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.Panel;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.explore.GridViewModel;
import latentfx.ui.faithfulness.Shade;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.SavedView;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.path.PathSelection;
import latentfx.ui.pathcomparison.PathComparisonViewModel;
import latentfx.ui.plot.SampleSet;

/**
 * Converts what both maps, the path and the tools show to the state that a lesson holds, and back. For the FX thread.
 */
public final class LessonStates {
    private final CompareViewModel compare;
    private final ExplorerModels explorer;
    private final Map<Side, LessonMap> maps = new EnumMap<>(Side.class);

    public LessonStates(CompareViewModel compare, ExplorerModels explorer) {
        this.compare = compare;
        this.explorer = explorer;
        for (Side side : Side.values()) {
            LessonMap map = new LessonMap(compare.map(side), explorer.projection(side));
            maps.put(side, map);
            compare.modelProperty(side).addListener((property, before, now) -> map.forget());
        }
    }

    /** The steps of the window to undo. */
    UndoStack undo() {
        return selection().undo();
    }

    /** Runs {@code actions}; what they change is one step to undo, named {@code name}. */
    void together(String name, Runnable actions) {
        selection().undo().together(name, actions);
    }

    /** What is shown now, completed by notes and layout of the window. */
    LessonState now(String notes, LessonState.Layout layout) {
        PathSelection selection = compare.selectionProperty().get();
        return new LessonState(
                map(Side.LEFT),
                map(Side.RIGHT),
                samples(),
                selection.side() == Side.LEFT,
                selection.stops(),
                compare.path().tProperty().get(),
                playback(),
                below(),
                notes,
                layout);
    }

    private MapState map(Side side) {
        MapViewModel map = compare.map(side);
        AxisChoice choice = map.axesProperty().get();
        GridViewModel grid = explorer.grid(side);
        return new MapState(
                new MapState.Axes(choice.basis() == Basis.PCA, choice.x(), choice.y()),
                map.arrangementProperty().get().map(Arrangement::settings),
                SavedView.of(map).map(it -> new MapState.View(it.centreX(), it.centreY(), it.unitsPerPixel())),
                map.hidden(),
                new MapState.Behind(
                        grid.picturesProperty().get(),
                        grid.byPriorProperty().get(),
                        grid.tintProperty().get(),
                        grid.judgedProperty().get(),
                        grid.opacityProperty().get()));
    }

    private Optional<SampleMarks> samples() {
        Selection.State state = selection().stateProperty().get();
        return state.space()
                .filter(space -> !state.selected().isEmpty() || !state.hidden().isEmpty())
                .map(space -> SampleMarks.of(
                        space.origin(),
                        space.size(),
                        state.selected().toArray(),
                        state.hidden().toArray()));
    }

    private Selection selection() {
        return compare.map(Side.LEFT).selectionProperty().get();
    }

    private LessonState.Playback playback() {
        PathComparisonViewModel comparison = compare.comparison();
        return new LessonState.Playback(
                comparison.openProperty().get(),
                comparison.kinds(),
                comparison.player().framesProperty().get(),
                comparison.player().framesPerSecondProperty().get(),
                comparison.player().loopingProperty().get());
    }

    private LessonState.Below below() {
        return new LessonState.Below(
                name(compare.tools().panelProperty().get()),
                name(compare.tools().shadeProperty().get()),
                compare.tools().align().alignedProperty().get(),
                Optional.of(compare.tools().scale().sameScaleProperty().get()),
                Optional.of(compare.tools().scale().ringsWantedProperty().get()));
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E choice(Class<E> kind, String name) {
        for (E each : kind.getEnumConstants()) {
            if (name(each).equals(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException("it shows \"" + name + "\", which this program does not have");
    }

    /**
     * Checks, before anything is shown, that this program has everything that {@code state} names.
     *
     * @throws IllegalArgumentException if there is no such panel, shading or method of projection
     */
    static void check(LessonState state) {
        choice(Panel.class, state.below().panel());
        choice(Shade.class, state.below().shading());
        check(state.left());
        check(state.right());
    }

    private static void check(MapState map) {
        map.projection().map(ProjectionSettings::method).ifPresent(method -> {
            if (Projections.find(method).isEmpty()) {
                throw new IllegalArgumentException(
                        "it places points by \"" + method + "\", which this program does not know");
            }
        });
    }

    /** The map that is enlarged. */
    Optional<Side> enlarged() {
        return compare.tools().largeProperty().get();
    }

    /** Enlarges a map, or none. */
    void enlarge(Optional<Side> side) {
        compare.tools().largeProperty().set(side);
    }

    /** Shows {@code state} for the models that are on the maps; what does not fit them is left out. */
    void show(LessonState state) {
        compare.tools().align(state.below().aligned());
        show(state.left(), Side.LEFT, false);
        show(state.right(), Side.RIGHT, state.below().aligned() && compare.linked());
        compare.choose(new PathSelection(state.chosenOnLeft() ? Side.LEFT : Side.RIGHT, state.stops()));
        compare.path().dragTo(state.position());
        selection().restore(state.samples().map(LessonStates::selected).orElse(Selection.State.NOTHING));
        show(state.playback());
        compare.tools().shadeProperty().set(choice(Shade.class, state.below().shading()));
        compare.tools().panelProperty().set(choice(Panel.class, state.below().panel()));
        state.below().sameScale().ifPresent(compare.tools().scale().sameScaleProperty()::set);
        state.below().rings().ifPresent(compare.tools().scale().ringsWantedProperty()::set);
    }

    private void show(MapState state, Side side, boolean turned) {
        OpenModel open = compare.modelProperty(side).get();
        LessonMap map = maps.get(side);
        MapState.Axes axes = state.axes();
        if (open != null && map != null && axes.x() < open.latent() && axes.y() < open.latent()) {
            compare.map(side)
                    .axesProperty()
                    .set(new AxisChoice(axes.principal() ? Basis.PCA : Basis.RAW, axes.x(), axes.y()));
        }
        if (open != null && map != null) {
            map.restore(open, state, turned);
        }
        GridViewModel grid = explorer.grid(side);
        grid.opacityProperty().set(state.behind().opacity());
        grid.byPriorProperty().set(state.behind().byPrior());
        grid.tintProperty().set(state.behind().tint());
        grid.judgedProperty().set(state.behind().judged());
        grid.picturesProperty().set(state.behind().pictures());
    }

    private static Selection.State selected(SampleMarks samples) {
        return new Selection.State(
                Optional.of(new SampleSpace(samples.data(), samples.size())),
                SampleSet.of(samples.selectedIndices()),
                SampleSet.of(samples.hiddenIndices()));
    }

    private void show(LessonState.Playback playback) {
        PathComparisonViewModel comparison = compare.comparison();
        for (PathKind kind : PathKind.values()) {
            comparison.shownProperty(kind).set(playback.lanes().contains(kind));
        }
        comparison.player().framesProperty().set(playback.frames());
        comparison.player().framesPerSecondProperty().set(playback.framesPerSecond());
        comparison.player().loopingProperty().set(playback.looping());
        comparison.openProperty().set(playback.open());
    }
}
