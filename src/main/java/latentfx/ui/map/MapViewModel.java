package latentfx.ui.map;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.linked.ClassFilter;
import latentfx.ui.map.linked.FilterState;
import latentfx.ui.map.linked.Highlight;
import latentfx.ui.map.linked.HoverState;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.Background;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.MapCamera;
import latentfx.ui.plot.MapGestures;
import latentfx.ui.plot.MapZoom;
import latentfx.ui.plot.PointGlide;
import latentfx.ui.plot.PointShades;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Viewport;
import org.jspecify.annotations.Nullable;

/** The state of one map, for the FX thread: model, axes, viewport, classes shown, path. Layouts are computed elsewhere. */
public final class MapViewModel {
    private final ReadOnlyObjectWrapper<@Nullable MapPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MapFailure> failure = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<AxisChoice> axes = new SimpleObjectProperty<>(AxisChoice.FIRST_TWO);
    private final HoverState hover = new HoverState();
    private final FilterState classes = new FilterState();
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

    /** Computes layouts on {@code background}, which may have several threads, and delivers them on {@code fx}. */
    public MapViewModel(Executor background, Executor fx) {
        layouts = new Layouts(background, fx, this::apply, this::fail);
        axes.addListener((property, before, now) -> request());
        turn.addListener((property, before, now) -> request());
        arrangement.addListener((property, before, now) -> request());
        selection.flatMap(Selection::stateProperty).addListener((property, before, now) -> {
            if (hoveredProperty().get() >= 0 && !shows(hoveredProperty().get())) {
                hover(-1);
            }
        });
    }

    /** Shows the codes of {@code open} once they are laid out; null, or a model without codes, empties the map at once. */
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
            clear();
        } else {
            layouts.ask(next, axes.get(), turn.get(), arrangement.get());
        }
    }

    private void clear() {
        cloud = null;
        hover(-1);
        classFilterProperty().get().clear();
        classes.about(Optional.empty());
        failure.set(null);
        picture.set(null);
    }

    private void fail(Throwable cause) {
        OpenModel asked = open;
        clear();
        failure.set(asked == null ? null : new MapFailure(asked, cause));
    }

    private void apply(MapPicture next, Cloud points) {
        MapPicture before = picture.get();
        if (before == null || !before.sameSamples(next)) {
            hover(-1);
            classFilterProperty().get().keepOnly(next.space());
        }
        applying = true;
        next.axes().ifPresent(it -> axes.set(it.choice()));
        arrangement.set(arrangement.get().filter(it -> it.fits(next.open())));
        applying = false;
        Cloud former = before != null && before.sameSamples(next) ? cloud : null;
        cloud = points;
        Viewport seen = camera.viewportProperty().get();
        PointGlide.Change change = next.since(before);
        if (change == PointGlide.Change.ANOTHER_PLANE) {
            camera.showAll(points.bounds(), next.axes().isPresent());
        } else {
            camera.follow(points.bounds());
        }
        glide.begin(change, former, seen, points, camera.transform().viewport());
        classes.about(Optional.of(next.space()));
        failure.set(null);
        picture.set(next);
    }

    /** The content of the map; null while it is empty. */
    public ReadOnlyObjectProperty<@Nullable MapPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Why the newest model could not be laid out; null unless its layout failed. */
    public ReadOnlyObjectProperty<@Nullable MapFailure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** The axes that the user chose; a model with fewer axes is shown along the nearest ones that it has. */
    public ObjectProperty<AxisChoice> axesProperty() {
        return axes;
    }

    /** The hovered sample, on this map or another; the same object may be shared by several maps. */
    public ObjectProperty<Highlight> highlightProperty() {
        return hover.highlightProperty();
    }

    /** Reports that the cursor is on sample {@code index}, or on none if -1. */
    public void hover(int index) {
        hover.hover(index);
    }

    /** The sample under the cursor, or -1. */
    public ReadOnlyIntegerProperty hoveredProperty() {
        return hover.hovered().getReadOnlyProperty();
    }

    /** The sample under the cursor on another map of the same samples, or -1. */
    public ReadOnlyIntegerProperty markedProperty() {
        return hover.marked().getReadOnlyProperty();
    }

    /** Which classes are shown; the same object may be shared by several maps. */
    public ObjectProperty<ClassFilter> classFilterProperty() {
        return classes.filterProperty();
    }

    /** The state of the present class filter; stays valid when the filter is replaced. */
    public ObservableValue<ClassFilter.State> classesProperty() {
        return classes.classesProperty();
    }

    /** The classes that the user has switched off; none while the map shows nothing. */
    public Set<Integer> hidden() {
        return classes.hidden();
    }

    /** Switches the classes {@code labels} off and all others on; no effect while the map shows nothing. */
    public void hide(Set<Integer> labels) {
        classes.hide(labels);
    }

    /** Temporarily shows only class {@code label}; -1 ends that. No effect while the map is empty. */
    public void isolate(int label) {
        classes.isolate(label);
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

    /** The values that points are coloured by; null to colour by class. */
    public ObjectProperty<@Nullable PointShades> shadesProperty() {
        return shades;
    }

    /** The annotations over the points, besides the path. */
    public ObjectProperty<MapNotes> notesProperty() {
        return notes;
    }

    /** The alignment with the other map, of which rotation and reflection are applied; empty for none. */
    public ObjectProperty<Optional<Alignment>> turnProperty() {
        return turn;
    }

    /** Positions from a projection without axes; dropped when a model is shown that they do not fit. */
    public ObjectProperty<Optional<Arrangement>> arrangementProperty() {
        return arrangement;
    }

    /** The receiver of clicks and drags. */
    public ObjectProperty<MapGestures> gesturesProperty() {
        return gestures;
    }

    /** Whether samples of class {@code label} are shown at full strength and can be picked. */
    public boolean visible(int label) {
        return classes.shows(label);
    }

    /** Whether sample {@code index} is drawn and can be picked: neither it nor its class is hidden. */
    public boolean shows(int index) {
        Cloud points = cloud;
        MapPicture now = picture.get();
        return points != null
                && now != null
                && visible(points.label(index))
                && points.hasPosition(index)
                && !selectionState(now).hidden().contains(index);
    }

    /** Which samples are selected and hidden; the same object may be shared by several maps. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    Selection.State selectionState(MapPicture shown) {
        return selection.get().stateOf(shown.space());
    }

    /** The picture behind the points. */
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

    /** Pans as little as needed to make the position ({@code x}, {@code y}) in map units visible. */
    public void reveal(double x, double y) {
        camera.reveal(x, y);
    }

    /** Zoom and pan as a share of the whole map, independent of its units. */
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

    /** The visible sample nearest to a position, at most {@code radius} map units away; -1 if there is none. */
    public int nearest(double x, double y, double radius) {
        Cloud points = cloud;
        return points == null ? -1 : points.grid().nearest(x, y, radius, this::shows);
    }

    /** The transition of samples from their old positions to the new ones. */
    PointGlide glide() {
        return glide;
    }
}
