package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.ui.faithfulness.FaithfulnessViewModel;
import latentfx.ui.faithfulness.NeighbourComparisonViewModel;
import latentfx.ui.faithfulness.PixelSpaces;
import latentfx.ui.faithfulness.Shade;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.MapNotes;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.panels.FiguresViewModel;
import latentfx.ui.panels.HoleViewModel;
import latentfx.ui.panels.MapMarks;
import latentfx.ui.panels.PosteriorViewModel;
import latentfx.ui.path.EndKind;
import latentfx.ui.path.ModelPair;
import latentfx.ui.path.PathEnd;
import latentfx.ui.path.Side;

/** Everything about two maps besides the path: numbers, holes, posteriors, alignment, honesty. For the FX thread. */
public final class MapPair {
    private final CompareViewModel compare;
    private final UndoStack undo;
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.PATH);
    private final ObjectProperty<Shade> shade = new SimpleObjectProperty<>(Shade.NONE);
    private final Map<Side, FaithfulnessViewModel> honesty = new EnumMap<>(Side.class);
    private final Map<Side, NeighbourComparisonViewModel> duels = new EnumMap<>(Side.class);
    private final Map<Side, OptionalInt> selected = new EnumMap<>(Side.class);
    private final AlignViewModel align;
    private final LinkedZoom zoom;
    private final ObjectProperty<Optional<Side>> large = new SimpleObjectProperty<>(Optional.empty());
    private final FiguresViewModel twins;
    private final HoleViewModel holes;
    private final PosteriorViewModel posterior;

    /** For the maps of {@code compare}; what takes time is done on {@code background}. */
    MapPair(CompareViewModel compare, Executor background, Executor fx, SampleImages images, UndoStack undo) {
        this.compare = compare;
        this.undo = undo;
        align = new AlignViewModel(compare.map(Side.LEFT), compare.map(Side.RIGHT), compare::linked, background, fx);
        zoom = new LinkedZoom(compare.map(Side.LEFT), compare.map(Side.RIGHT));
        twins = new FiguresViewModel(background, fx, images);
        holes = new HoleViewModel(background, fx);
        posterior = new PosteriorViewModel(background, fx, images);
        PixelSpaces spaces = new PixelSpaces(images);
        for (Side side : Side.values()) {
            MapViewModel map = compare.map(side);
            FaithfulnessViewModel told = new FaithfulnessViewModel(map, background, fx);
            told.shadeProperty().bind(shade);
            honesty.put(side, told);
            duels.put(side, new NeighbourComparisonViewModel(map, background, fx, spaces));
            connect(side, map);
        }
        LinkedClasses.link(compare.map(Side.LEFT), compare.map(Side.RIGHT), compare::linked);
        holes.foundProperty().addListener((property, before, now) -> jump());
        panel.addListener((property, before, now) -> show(before, now));
    }

    private void connect(Side side, MapViewModel map) {
        map.hoveredProperty().addListener((property, before, now) -> look());
        map.pictureProperty().addListener((property, before, now) -> lay(side));
        posterior.lookProperty(side).addListener((property, before, now) -> lay(side));
    }

    private void show(Panel before, Panel now) {
        if (before == Panel.HOLE) {
            holes.forget();
        }
        twins.wantedProperty().set(now == Panel.NUMBERS);
        for (Side side : Side.values()) {
            duel(side).wantedProperty().set(now == Panel.NEIGHBOURS);
            honesty(side).linesWantedProperty().set(now == Panel.NEIGHBOURS);
        }
    }

    private void lay(Side side) {
        MapMarks.lay(
                compare.map(side),
                side,
                holes.foundProperty().get(),
                posterior.lookProperty(side).get());
    }

    private void jump() {
        for (Side side : Side.values()) {
            lay(side);
            MapNotes notes = compare.map(side).notesProperty().get();
            notes.spot().ifPresent(spot -> compare.map(side).reveal(spot.x(), spot.y()));
        }
    }

    /** From now on these are the models. */
    void show(ModelPair models) {
        holes.show(models);
        twins.show(models);
        posterior.show(models);
    }

    /** Images that were missing have been loaded: what needs them is measured again. */
    public void imagesCame() {
        twins.measureAgain();
        posterior.askAll();
        for (Side side : Side.values()) {
            duel(side).search();
        }
    }

    /** Sample {@code sample} was chosen last, on {@code side}; where the maps are linked it is chosen on both. */
    void select(Side side, OptionalInt sample, boolean linked) {
        for (Side each : Side.values()) {
            OptionalInt here = linked || each == side ? sample : OptionalInt.empty();
            selected.put(each, here);
            honesty(each).sampleProperty().set(here);
            duel(each).sampleProperty().set(here);
        }
        look();
    }

    /** The hovered sample is looked at, else the selected one. */
    private void look() {
        for (Side side : Side.values()) {
            int here = compare.map(side).hoveredProperty().get();
            int there = compare.linked()
                    ? compare.map(side.other()).hoveredProperty().get()
                    : -1;
            int hovered = Math.max(here, there);
            posterior
                    .sampleProperty(side)
                    .set(hovered >= 0 ? OptionalInt.of(hovered) : selected.getOrDefault(side, OptionalInt.empty()));
        }
    }

    /** Begins a path in the hole found last, or ends there the path begun before. */
    public void walkToHole() {
        holes.foundProperty()
                .get()
                .ifPresent(hole -> compare.click(
                        hole.side(),
                        new PathEnd.FreeEnd(
                                hole.side(), EndKind.RAW_AXES, hole.hole().code())));
    }

    /** Aligns the maps or lets them lie as their axes say; a step that can be undone. */
    public void align(boolean aligned) {
        if (align.alignedProperty().get() != aligned) {
            align.alignedProperty().set(aligned);
            undo.push(null, () -> align.alignedProperty().set(!aligned), () -> align.alignedProperty()
                    .set(aligned));
        }
    }

    /** Gives the map on {@code side} the whole width, or shows both again if it has it already. */
    public void enlarge(Side side) {
        Optional<Side> wanted = Optional.of(side);
        large.set(large.get().equals(wanted) ? Optional.empty() : wanted);
    }

    /** The map that has the whole width; empty while both are shown. The model of the other one stays open. */
    public ObjectProperty<Optional<Side>> largeProperty() {
        return large;
    }

    /** Whether both maps zoom and pan together. */
    public LinkedZoom zoom() {
        return zoom;
    }

    /** What lies below the maps. */
    public ObjectProperty<Panel> panelProperty() {
        return panel;
    }

    /** What the points of both maps are shaded by. */
    public ObjectProperty<Shade> shadeProperty() {
        return shade;
    }

    /** How far the map on {@code side} can be believed. */
    public FaithfulnessViewModel honesty(Side side) {
        return Objects.requireNonNull(honesty.get(side));
    }

    /** The neighbours of the sample selected last, on {@code side}. */
    public NeighbourComparisonViewModel duel(Side side) {
        return Objects.requireNonNull(duels.get(side));
    }

    /** How the maps are aligned. */
    public AlignViewModel align() {
        return align;
    }

    /** The models in numbers. */
    public FiguresViewModel twins() {
        return twins;
    }

    /** The empty places. */
    public HoleViewModel holes() {
        return holes;
    }

    /** What variational encoders say of the sample looked at. */
    public PosteriorViewModel posterior() {
        return posterior;
    }
}
