package latentfx.ui.map;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.plot.AxisChoice;
import latentfx.ui.plot.Background;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.MapCamera;
import latentfx.ui.plot.MapGestures;
import latentfx.ui.plot.MapZoom;
import latentfx.ui.plot.PathOverlay;
import latentfx.ui.plot.PointGlide;
import latentfx.ui.plot.PointShades;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What one map shows and how: model, axes, viewport, classes shown, hovered sample, path. Codes are laid out on a
 * background thread; everything else happens on the FX thread.
 */
public final class MapViewModel {
    private final ReadOnlyObjectWrapper<@Nullable MapPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<AxisChoice> axes = new SimpleObjectProperty<>(AxisChoice.FIRST_TWO);
    private final IntegerProperty hovered = new SimpleIntegerProperty(-1);
    private final IntegerProperty marked = new SimpleIntegerProperty(-1);
    private final ObservableSet<Integer> hidden = FXCollections.observableSet();
    private final IntegerProperty isolated = new SimpleIntegerProperty(-1);
    private final ObjectProperty<@Nullable PathOverlay> overlay = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PointShades> shades = new SimpleObjectProperty<>();
    private final ObjectProperty<MapNotes> notes = new SimpleObjectProperty<>(MapNotes.NONE);
    private final ObjectProperty<Optional<Alignment>> turn = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<MapGestures> gestures = new SimpleObjectProperty<>(MapGestures.NONE);
    private final MapCamera camera = new MapCamera();
    private final Background background = new Background();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(new Selection(new UndoStack(100)));
    private final ObjectProperty<Optional<Arrangement>> arrangement = new SimpleObjectProperty<>(Optional.empty());
    private final PointGlide glide = new PointGlide();
    private final Layouts layouts;
    private @Nullable OpenModel open;
    private @Nullable Cloud cloud;
    private boolean applying;

    /** Lays codes out on {@code background} (may have several threads) and shows them on {@code fx}. */
    public MapViewModel(Executor background, Executor fx) {
        layouts = new Layouts(background, fx, this::apply);
        axes.addListener((property, before, now) -> request());
        turn.addListener((property, before, now) -> request());
        arrangement.addListener((property, before, now) -> request());
        selection.flatMap(Selection::stateProperty).addListener((property, before, now) -> {
            if (hovered.get() >= 0 && !shows(hovered.get())) {
                hovered.set(-1);
            }
        });
    }

    /** Shows the codes of {@code open}, soon, or nothing, at once. A model without codes is shown as nothing. */
    public void show(@Nullable OpenModel open) {
        this.open = open != null && open.sheet().size() > 0 ? open : null;
        request();
    }

    private void request() {
        OpenModel next = open;
        if (applying) {
            return;
        }
        if (next == null) {
            layouts.forget();
            cloud = null;
            hovered.set(-1);
            picture.set(null);
        } else {
            layouts.ask(next, axes.get(), turn.get(), arrangement.get());
        }
    }

    private void apply(MapPicture next, Cloud points) {
        MapPicture before = picture.get();
        if (before == null || !before.sameSamples(next)) {
            hovered.set(-1);
            isolated.set(-1);
            hidden.clear();
        }
        applying = true;
        next.axes().ifPresent(it -> axes.set(it.choice()));
        arrangement.set(arrangement.get().filter(it -> it.fits(next.open())));
        applying = false;
        Cloud former = cloud;
        cloud = points;
        if (before != null && before.samePlane(next)) {
            camera.follow(points.bounds());
        } else {
            Viewport seen = camera.viewportProperty().get();
            camera.showAll(points.bounds());
            Cloud from = before != null && before.sameSamples(next) ? former : null;
            glide.begin(from, seen, points, camera.pixels().viewport());
        }
        picture.set(next);
    }

    /** What the map shows; null while there is nothing. */
    public ReadOnlyObjectProperty<@Nullable MapPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The axes the user chose; where the model shown has not so many, the nearest ones it has. */
    public ObjectProperty<AxisChoice> axesProperty() {
        return axes;
    }

    /** The sample under the cursor, or -1. */
    public IntegerProperty hoveredProperty() {
        return hovered;
    }

    /** A sample to ring because it is hovered on the twin map, or -1. */
    public IntegerProperty markedProperty() {
        return marked;
    }

    /** The classes that the user has switched off. */
    public ObservableSet<Integer> hidden() {
        return hidden;
    }

    /** The only class to show while its legend entry is hovered, or -1. */
    public IntegerProperty isolatedProperty() {
        return isolated;
    }

    /** The part of the plane that is shown. */
    public ObjectProperty<Viewport> viewportProperty() {
        return camera.viewportProperty();
    }

    /** True while the map shows all points, until the user zooms or pans. */
    public ReadOnlyBooleanProperty showsAllProperty() {
        return camera.showsAllProperty();
    }

    /** The path to draw; null for none. */
    public ObjectProperty<@Nullable PathOverlay> overlayProperty() {
        return overlay;
    }

    /** What the points are coloured by in place of their classes; null for the classes. */
    public ObjectProperty<@Nullable PointShades> shadesProperty() {
        return shades;
    }

    /** What is drawn over the points besides the path. */
    public ObjectProperty<MapNotes> notesProperty() {
        return notes;
    }

    /**
     * How the picture is turned and mirrored, to lie like the picture of the twin map; empty: as its axes say. Only the turn
     * counts. It is that of the picture without a turn.
     */
    public ObjectProperty<Optional<Alignment>> turnProperty() {
        return turn;
    }

    /**
     * Where a method has placed the samples; empty for places along the axes. One that does not fit the model shown, such as
     * that of another model's codes, is dropped as soon as the model is.
     */
    public ObjectProperty<Optional<Arrangement>> arrangementProperty() {
        return arrangement;
    }

    /** Who is told of clicks and drags. */
    public ObjectProperty<MapGestures> gesturesProperty() {
        return gestures;
    }

    /** Whether samples of class {@code label} are shown at full strength and can be picked. */
    public boolean visible(int label) {
        int only = isolated.get();
        return only >= 0 ? label == only : !hidden.contains(label);
    }

    /** Whether sample {@code index} is drawn and can be picked: neither it nor its class is hidden. */
    public boolean shows(int index) {
        Cloud points = cloud;
        MapPicture now = picture.get();
        return points != null
                && now != null
                && visible(points.label(index))
                && points.placed(index)
                && !selectionState(now).hidden().contains(index);
    }

    /** Which samples are selected and hidden; the same object may be shared by several maps. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    Selection.State selectionState(MapPicture shown) {
        return selection.get().stateOf(SampleSpace.of(shown.open().sheet()));
    }

    /** What lies behind the points. */
    public Background background() {
        return background;
    }

    /** The part of the plane that is shown, and on how many pixels. */
    public ReadOnlyObjectProperty<ScreenTransform> seenProperty() {
        return camera.seenProperty();
    }

    /** Zooms and pans so that all points can be seen. */
    public void fit() {
        camera.fit();
    }

    /** Moves the map just so far that the place at map units ({@code x}, {@code y}) can be seen. */
    public void reveal(double x, double y) {
        camera.reveal(x, y);
    }

    /** Which share of the whole is shown, to be read from one map and shown on another. */
    public MapZoom zoom() {
        return camera;
    }

    public MapCamera camera() {
        return camera;
    }

    /** The points shown, or null while there are none. */
    public @Nullable Cloud cloud() {
        return cloud;
    }

    /** The visible sample nearest to a place and at most {@code radius} away, all in map units; -1 if there is none. */
    public int nearest(double x, double y, double radius) {
        Cloud points = cloud;
        return points == null ? -1 : points.grid().nearest(x, y, radius, this::shows);
    }

    /** Samples on their way to their places. */
    public PointGlide glide() {
        return glide;
    }
}
