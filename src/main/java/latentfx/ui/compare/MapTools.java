package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.ui.faithfulness.FaithfulnessViewModel;
import latentfx.ui.faithfulness.NeighbourComparisonViewModel;
import latentfx.ui.faithfulness.PixelSpaces;
import latentfx.ui.faithfulness.Shade;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapNotes;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.originals.Originals;
import latentfx.ui.panels.FiguresViewModel;
import latentfx.ui.panels.HoleOnMap;
import latentfx.ui.panels.HoleViewModel;
import latentfx.ui.panels.MapMarks;
import latentfx.ui.panels.PosteriorViewModel;
import latentfx.ui.path.ModelPair;
import latentfx.ui.plot.ViewLink;
import latentfx.ui.scale.ScaleViewModel;

/**
 * The tools for two maps: which panel lies below them, and the models of the panels (figures, holes, posteriors, neighbour
 * comparison), alignment, shading by faithfulness, and which map is enlarged. For the FX thread.
 */
public final class MapTools {
    private final MapPair maps;
    private final BiConsumer<Side, Stop> click;
    private final UndoStack undo;
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.PATH);
    private final ObjectProperty<Shade> shade = new SimpleObjectProperty<>(Shade.NONE);
    private final Map<Side, FaithfulnessViewModel> faithfulness = new EnumMap<>(Side.class);
    private final Map<Side, NeighbourComparisonViewModel> neighbours = new EnumMap<>(Side.class);
    private final Map<Side, OptionalInt> selected = new EnumMap<>(Side.class);
    private final AlignViewModel align;
    private final ObjectProperty<Optional<Side>> large = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final FiguresViewModel figures;
    private final HoleViewModel holes;
    /** Whether the hole found last is marked on the maps. */
    private boolean holeTold;

    private final PosteriorViewModel posterior;
    private final ScaleViewModel scale;
    private final Originals originals;
    private final Map<Side, HoleOnMap> holeOnMap = new EnumMap<>(Side.class);

    /**
     * For {@code maps}; what takes time is done on {@code background}.
     *
     * @param click selects a stop of the path, as a click on a map does
     */
    MapTools(
            MapPair maps,
            BiConsumer<Side, Stop> click,
            Executor background,
            Executor fx,
            SampleImages images,
            UndoStack undo) {
        this.maps = maps;
        this.click = click;
        this.undo = undo;
        align = new AlignViewModel(maps.map(Side.LEFT), maps.map(Side.RIGHT), maps::linked, background, fx);
        scale = new ScaleViewModel(maps::map, maps.view(), large);
        figures = new FiguresViewModel(background, fx, images);
        holes = new HoleViewModel(background, fx);
        posterior = new PosteriorViewModel(background, fx, images);
        originals = new Originals(images);
        PixelSpaces spaces = new PixelSpaces(images);
        for (Side side : Side.values()) {
            MapViewModel map = maps.map(side);
            FaithfulnessViewModel told = new FaithfulnessViewModel(map, background, fx);
            told.shadeProperty().bind(shade);
            faithfulness.put(side, told);
            holeOnMap.put(side, new HoleOnMap(map, undo));
            neighbours.put(side, new NeighbourComparisonViewModel(map, background, fx, spaces));
            connect(side, map);
        }
        holes.foundProperty().addListener((property, before, now) -> jump());
        panel.addListener((property, before, now) -> show(before, now));
        large.addListener((property, before, now) -> folded.set(now.isPresent()));
    }

    private void connect(Side side, MapViewModel map) {
        map.hoveredProperty().addListener((property, before, now) -> askPosterior(side));
        map.markedProperty().addListener((property, before, now) -> askPosterior(side));
        map.pictureProperty().addListener((property, before, now) -> lay(side));
        posterior.summaryProperty(side).addListener((property, before, now) -> lay(side));
    }

    private void show(Panel before, Panel now) {
        folded.set(false);
        holeTold = now == Panel.HOLE;
        if (now == Panel.HOLE && holes.foundProperty().get().isEmpty()) {
            holes.find(Side.LEFT); // an empty panel would say nothing
        } else if (before == Panel.HOLE && holes.busyProperty().get()) {
            holes.forget();
        }
        figures.wantedProperty().set(now == Panel.NUMBERS);
        for (Side side : Side.values()) {
            neighbourComparison(side).wantedProperty().set(now == Panel.NEIGHBOURS);
            faithfulness(side).linesWantedProperty().set(now == Panel.NEIGHBOURS);
            lay(side);
        }
    }

    private void lay(Side side) {
        MapMarks.lay(
                maps.map(side),
                side,
                holes.foundProperty().get().filter(it -> holeTold),
                posterior.summaryProperty(side).get());
    }

    private void jump() {
        holeTold = true;
        for (Side side : Side.values()) {
            lay(side);
            MapNotes notes = maps.map(side).notesProperty().get();
            notes.spot().ifPresent(spot -> maps.map(side).reveal(spot.x(), spot.y()));
        }
    }

    /** Shows {@code models}. */
    void show(ModelPair models) {
        holes.show(models);
        figures.show(models);
        posterior.show(models);
        originals.show(Side.LEFT, models.left());
        originals.show(Side.RIGHT, models.right());
    }

    /** Original images have become available: what lacked them is measured again. */
    public void imagesCame() {
        originals.imagesCame();
        figures.measureAgain();
        posterior.askAll();
        for (Side side : Side.values()) {
            neighbourComparison(side).search();
        }
    }

    /** Sample {@code sample} was selected last, on {@code side}; where both maps show the same samples it is on both. */
    void select(Side side, OptionalInt sample) {
        for (Side each : Side.values()) {
            OptionalInt here = maps.linked() || each == side ? sample : OptionalInt.empty();
            selected.put(each, here);
            faithfulness(each).sampleProperty().set(here);
            neighbourComparison(each).sampleProperty().set(here);
            askPosterior(each);
        }
    }

    /** Asks for the posterior of the sample hovered on either map, else of the selected one. */
    private void askPosterior(Side side) {
        MapViewModel map = maps.map(side);
        int hovered = Math.max(map.hoveredProperty().get(), map.markedProperty().get());
        posterior
                .sampleProperty(side)
                .set(hovered >= 0 ? OptionalInt.of(hovered) : selected.getOrDefault(side, OptionalInt.empty()));
    }

    /** Turns the map of the hole found last to the plane in which it is seen best, and goes there; a step that can be undone. */
    public void showHole() {
        holes.foundProperty().get().ifPresent(found -> found.sight()
                .ifPresent(sight -> Objects.requireNonNull(holeOnMap.get(found.side()))
                        .show(
                                new AxisChoice(sight.basis(), sight.x(), sight.y()),
                                found.hole().code(),
                                found.hole().radius())));
    }

    /** Begins a path in the hole found last, or ends there the path that has been begun. */
    public void pathToHole() {
        holes.foundProperty()
                .get()
                .ifPresent(hole -> click.accept(
                        hole.side(),
                        new Stop.Free(
                                hole.side(), Stop.Origin.RAW_AXES, hole.hole().code())));
    }

    /** Aligns the right map to the left one, or undoes that; a step that can be undone. */
    public void align(boolean aligned) {
        if (align.alignedProperty().get() != aligned) {
            align.alignedProperty().set(aligned);
            undo.push(
                    Messages.of(MapTools.class).get(aligned ? "step.align" : "step.unalign"),
                    null,
                    () -> align.alignedProperty().set(!aligned),
                    () -> align.alignedProperty().set(aligned));
        }
    }

    /** Gives the map on {@code side} the room of the other one and of the panel, or gives both back if it has it already. */
    public void enlarge(Side side) {
        Optional<Side> wanted = Optional.of(side);
        large.set(large.get().equals(wanted) ? Optional.empty() : wanted);
    }

    /** Shows {@code wanted} below the maps, also beside an enlarged map. */
    public void open(Panel wanted) {
        panel.set(wanted);
        folded.set(false);
    }

    /** Whether the panel is folded down to its bar, as it is once a map is enlarged and until a panel is opened. */
    public ReadOnlyBooleanProperty foldedProperty() {
        return folded;
    }

    /** The map that is shown alone; empty while both are shown. The model of the other one stays open. */
    public ObjectProperty<Optional<Side>> largeProperty() {
        return large;
    }

    /** Whether both maps zoom and pan together. */
    public ViewLink viewLink() {
        return maps.view();
    }

    /** One scale for both maps, scale bars, and the rings of the prior. */
    public ScaleViewModel scale() {
        return scale;
    }

    /** Which panel is shown below the maps. */
    public ObjectProperty<Panel> panelProperty() {
        return panel;
    }

    /** What the points of both maps are shaded by. */
    public ObjectProperty<Shade> shadeProperty() {
        return shade;
    }

    /** Shows the points of both maps by their classes; shades that are being measured are not waited for. */
    public void unshade() {
        shade.set(Shade.NONE);
    }

    /** Lets the numbers of all maps wait, for what is more urgent on the same thread, or measures them now. */
    public void holdMeasuring(boolean held) {
        for (Side side : Side.values()) {
            faithfulness(side).heldProperty().set(held);
        }
    }

    /** How faithful the map on {@code side} is. */
    public FaithfulnessViewModel faithfulness(Side side) {
        return Objects.requireNonNull(faithfulness.get(side));
    }

    /** The neighbours of the sample selected last, on {@code side}. */
    public NeighbourComparisonViewModel neighbourComparison(Side side) {
        return Objects.requireNonNull(neighbours.get(side));
    }

    /** How the maps are aligned. */
    public AlignViewModel align() {
        return align;
    }

    /** Figures of both models. */
    public FiguresViewModel figures() {
        return figures;
    }

    /** Holes: regions of a latent space without codes. */
    public HoleViewModel holes() {
        return holes;
    }

    /** Whether the original images of both models are at hand, and how to get them. */
    public Originals originals() {
        return originals;
    }

    /** The posterior that a variational encoder gives the hovered sample, else the one selected last. */
    public PosteriorViewModel posterior() {
        return posterior;
    }
}
