package latentfx.ui.scatter;

import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import latentfx.task.LatestSlot;
import latentfx.workbench.OpenModel;
import org.jspecify.annotations.Nullable;

/** What one map shows and how: model, axes, viewport, classes shown, hovered sample, path. Lives on the FX thread. */
public final class MapViewModel {
    private final ReadOnlyObjectWrapper<@Nullable MapPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<AxisChoice> axes = new SimpleObjectProperty<>(AxisChoice.FIRST_TWO);
    private final IntegerProperty hovered = new SimpleIntegerProperty(-1);
    private final IntegerProperty marked = new SimpleIntegerProperty(-1);
    private final ObservableSet<Integer> hidden = FXCollections.observableSet();
    private final IntegerProperty isolated = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(new Viewport(0, 0, 0.01));
    private final ObjectProperty<@Nullable PathOverlay> overlay = new SimpleObjectProperty<>();
    private final ObjectProperty<MapGestures> gestures = new SimpleObjectProperty<>(MapGestures.NONE);
    private final LatestSlot<MapPicture> delivered;
    private final Executor background;

    /** Lays codes out on {@code background} and shows them on {@code fx}. */
    public MapViewModel(Executor background, Executor fx) {
        this.background = background;
        delivered = new LatestSlot<>(fx, picture::set);
    }

    /** Shows the codes of {@code open}, or nothing. */
    public void show(@Nullable OpenModel open) {
        if (open == null) {
            delivered.clear();
            picture.set(null);
        } else {
            background.execute(() -> delivered.clear());
        }
    }

    /** What the map shows; null while there is nothing. */
    public ReadOnlyObjectProperty<@Nullable MapPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The axes the user chose. */
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
        return viewport;
    }

    /** The path to draw; null for none. */
    public ObjectProperty<@Nullable PathOverlay> overlayProperty() {
        return overlay;
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
}
