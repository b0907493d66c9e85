package latentfx.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.Panel;
import latentfx.ui.compare.PathSelection;
import latentfx.ui.compare.Side;
import latentfx.ui.explore.GridViewModel;
import latentfx.ui.honesty.Shade;
import latentfx.ui.path.PathLabViewModel;
import latentfx.ui.scatter.AxisChoice;
import latentfx.ui.scatter.Basis;
import latentfx.ui.scatter.MapViewModel;
import latentfx.ui.scatter.SampleSet;
import latentfx.ui.scatter.SampleSpace;
import latentfx.ui.scatter.SavedView;
import latentfx.ui.scatter.Selection;
import latentfx.workbench.OpenModel;
import latentfx.workbench.PathKind;
import latentfx.workbench.lab.LabState;
import latentfx.workbench.lab.MapState;
import latentfx.workbench.lab.Samples;

/** From what both maps and the path show to what a lesson's file says, and back. For the FX thread. */
final class LabStates {
    private final CompareViewModel compare;
    private final ExplorerModels explorer;
    private final Map<Side, LessonMap> maps = new EnumMap<>(Side.class);

    LabStates(CompareViewModel compare, ExplorerModels explorer) {
        this.compare = compare;
        this.explorer = explorer;
        for (Side side : Side.values()) {
            LessonMap map = new LessonMap(compare.map(side), explorer.projection(side));
            maps.put(side, map);
            compare.modelProperty(side).addListener((property, before, now) -> map.forget());
        }
    }

    /** The model on one side. */
    Optional<OpenModel> model(Side side) {
        return Optional.ofNullable(compare.modelProperty(side).get());
    }

    /** What is shown now, with the notes and the layout of the window, which others know. */
    LabState now(String notes, LabState.Layout layout) {
        PathSelection selection = compare.selectionProperty().get();
        return new LabState(
                map(Side.LEFT),
                map(Side.RIGHT),
                samples(),
                selection.side() == Side.LEFT,
                LabPaths.ends(selection),
                compare.path().tProperty().get(),
                walk(),
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
                map.arrangementProperty().get().map(it -> LessonProjections.of(it.settings())),
                SavedView.of(map).map(it -> new MapState.View(it.centreX(), it.centreY(), it.unitsPerPixel())),
                map.hidden(),
                new MapState.Behind(
                        grid.picturesProperty().get(),
                        grid.byPriorProperty().get(),
                        grid.tintProperty().get(),
                        grid.opacityProperty().get()));
    }

    private Optional<Samples> samples() {
        Selection.State state = selection().stateProperty().get();
        return state.space()
                .filter(space -> !state.selected().isEmpty() || !state.hidden().isEmpty())
                .map(space -> Samples.of(
                        space.origin(),
                        space.size(),
                        state.selected().toArray(),
                        state.hidden().toArray()));
    }

    private Selection selection() {
        return compare.map(Side.LEFT).selectionProperty().get();
    }

    private LabState.Walk walk() {
        PathLabViewModel lab = compare.path().lab();
        return new LabState.Walk(
                lab.openProperty().get(),
                lab.kinds(),
                lab.player().framesProperty().get(),
                lab.player().framesPerSecondProperty().get(),
                lab.player().loopingProperty().get());
    }

    private LabState.Below below() {
        return new LabState.Below(
                name(compare.lab().panelProperty().get()),
                name(compare.lab().shadeProperty().get()),
                compare.lab().align().alignedProperty().get());
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
     * Refuses, before anything is shown, what this window does not have.
     *
     * @throws IllegalArgumentException if there is no such panel, shading or method of projection
     */
    static void check(LabState state) {
        choice(Panel.class, state.below().panel());
        choice(Shade.class, state.below().shading());
        state.left().projection().ifPresent(LessonProjections::settings);
        state.right().projection().ifPresent(LessonProjections::settings);
    }

    /** Shows what {@code state} says of the models that lie on the maps by now; what they do not have is left out. */
    void show(LabState state) {
        compare.lab().align(state.below().aligned());
        show(state.left(), Side.LEFT, false);
        show(state.right(), Side.RIGHT, state.below().aligned() && compare.linked());
        compare.choose(LabPaths.selection(state));
        compare.path().dragTo(state.position());
        selection().restore(state.samples().map(LabStates::selected).orElse(Selection.State.NOTHING));
        show(state.walk());
        compare.lab().shadeProperty().set(choice(Shade.class, state.below().shading()));
        compare.lab().panelProperty().set(choice(Panel.class, state.below().panel()));
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
        grid.picturesProperty().set(state.behind().pictures());
    }

    private static Selection.State selected(Samples samples) {
        return new Selection.State(
                Optional.of(new SampleSpace(samples.data(), samples.size())),
                SampleSet.of(samples.selectedIndices()),
                SampleSet.of(samples.hiddenIndices()));
    }

    private void show(LabState.Walk walk) {
        PathLabViewModel lab = compare.path().lab();
        for (PathKind kind : PathKind.values()) {
            lab.shownProperty(kind).set(walk.lanes().contains(kind));
        }
        lab.player().framesProperty().set(walk.frames());
        lab.player().framesPerSecondProperty().set(walk.framesPerSecond());
        lab.player().loopingProperty().set(walk.looping());
        lab.openProperty().set(walk.open());
    }
}
