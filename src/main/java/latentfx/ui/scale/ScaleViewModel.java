package latentfx.ui.scale;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import latentfx.analysis.Side;
import latentfx.ui.map.Layout;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.plot.ViewLink;
import org.jspecify.annotations.Nullable;

/**
 * The scale of two maps in code units: whether both show one scale, what their scale bars measure, and where the rings of
 * N(0, I) lie. For the FX thread.
 */
public final class ScaleViewModel {
    /** Why both maps cannot be shown at one scale. */
    public enum Obstacle {
        /** They can. */
        NONE,
        /** Only one map is shown. */
        ONE_MAP,
        /** A map is arranged by a projection without axes, whose units are not those of codes. */
        NO_UNITS
    }

    private final Map<Side, MapViewModel> maps = new EnumMap<>(Side.class);
    private final Map<Side, ReadOnlyObjectWrapper<Optional<PriorRings>>> rings = new EnumMap<>(Side.class);
    private final Map<Side, ReadOnlyObjectWrapper<ScaleUnit>> units = new EnumMap<>(Side.class);
    private final ViewLink link;
    private final ObservableValue<Optional<Side>> large;
    private final BooleanProperty sameScale = new SimpleBooleanProperty();
    private final BooleanProperty ringsWanted = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Obstacle> obstacle = new ReadOnlyObjectWrapper<>(Obstacle.ONE_MAP);
    private final ReadOnlyObjectWrapper<Boolean> prior = new ReadOnlyObjectWrapper<>(false);

    /**
     * For the maps of both sides, whose cameras have joined {@code link}.
     *
     * @param large the only map that is shown; empty while both are
     */
    public ScaleViewModel(Function<Side, MapViewModel> maps, ViewLink link, ObservableValue<Optional<Side>> large) {
        this.link = link;
        this.large = large;
        for (Side side : Side.values()) {
            this.maps.put(side, maps.apply(side));
            rings.put(side, new ReadOnlyObjectWrapper<>(Optional.empty()));
            units.put(side, new ReadOnlyObjectWrapper<>(ScaleUnit.NONE));
            maps.apply(side).pictureProperty().addListener((property, before, now) -> update());
        }
        large.addListener((property, before, now) -> update());
        sameScale.addListener((property, before, now) -> update());
        ringsWanted.addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        for (Side side : Side.values()) {
            set(units, side, ScaleUnit.of(picture(side)));
            set(rings, side, ringsWanted.get() ? ringsOn(side) : Optional.empty());
        }
        prior.set(List.of(Side.values()).stream().anyMatch(side -> hasPrior(picture(side))));
        obstacle.set(findObstacle());
        link.sameScaleProperty().set(sameScale.get() && obstacle.get() == Obstacle.NONE);
    }

    private static <T> void set(Map<Side, ReadOnlyObjectWrapper<T>> values, Side side, T now) {
        Objects.requireNonNull(values.get(side)).set(now);
    }

    private @Nullable MapPicture picture(Side side) {
        return Objects.requireNonNull(maps.get(side)).pictureProperty().get();
    }

    private Obstacle findObstacle() {
        if (large.getValue().isPresent() || picture(Side.LEFT) == null || picture(Side.RIGHT) == null) {
            return Obstacle.ONE_MAP;
        }
        boolean both = ScaleUnit.of(picture(Side.LEFT)) != ScaleUnit.NONE
                && ScaleUnit.of(picture(Side.RIGHT)) != ScaleUnit.NONE;
        return both ? Obstacle.NONE : Obstacle.NO_UNITS;
    }

    /** Whether codes of the model of {@code picture} have the prior N(0, I). */
    private static boolean hasPrior(@Nullable MapPicture picture) {
        return picture != null && picture.open().model().spec().isVariational();
    }

    private Optional<PriorRings> ringsOn(Side side) {
        MapPicture here = picture(side);
        boolean own = hasPrior(here);
        if (here == null || ScaleUnit.of(here) != ScaleUnit.CODE || !(own || hasPrior(picture(side.other())))) {
            return Optional.empty();
        }
        return here.axes()
                .filter(axes -> here.open().latent() > 1 || axes.choice().x() == 0) // a line lies across or not at all
                .map(axes -> rings(axes, own));
    }

    private static PriorRings rings(Layout.Axes axes, boolean own) {
        return PriorRings.on(axes.projection(), axes.choice().x(), axes.choice().y(), own);
    }

    /** Whether both maps are wanted at one scale; holds while {@link #obstacleProperty} is {@link Obstacle#NONE}. */
    public BooleanProperty sameScaleProperty() {
        return sameScale;
    }

    /** Why both maps cannot be shown at one scale now. */
    public ReadOnlyObjectProperty<Obstacle> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /** Whether the rings of the prior are wanted. */
    public BooleanProperty ringsWantedProperty() {
        return ringsWanted;
    }

    /** Whether a model shown has a prior. */
    public ReadOnlyObjectProperty<Boolean> priorProperty() {
        return prior.getReadOnlyProperty();
    }

    /** The rings on the map of {@code side}; empty where neither model has a prior, or the map has no axes. */
    public ReadOnlyObjectProperty<Optional<PriorRings>> ringsProperty(Side side) {
        return Objects.requireNonNull(rings.get(side)).getReadOnlyProperty();
    }

    /** What the scale bar on the map of {@code side} measures. */
    public ReadOnlyObjectProperty<ScaleUnit> unitProperty(Side side) {
        return Objects.requireNonNull(units.get(side)).getReadOnlyProperty();
    }
}
