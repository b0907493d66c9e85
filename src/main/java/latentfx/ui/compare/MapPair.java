package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.linked.ClassFilter;
import latentfx.ui.map.linked.Highlight;
import latentfx.ui.path.ModelPair;
import latentfx.ui.plot.ViewLink;
import org.jspecify.annotations.Nullable;

/**
 * Two maps and the models that they show. While both show the same samples they hold one {@link Highlight} and one
 * {@link ClassFilter}, else each has its own; zoom and pan are linked on request. For the FX thread.
 */
public final class MapPair {
    private final Map<Side, ObjectProperty<@Nullable OpenModel>> models = new EnumMap<>(Side.class);
    private final Map<Side, MapViewModel> maps = new EnumMap<>(Side.class);
    private final ViewLink view = new ViewLink();
    private UnaryOperator<OpenModel> naming = UnaryOperator.identity();

    /** Two empty maps, which lay out their codes on {@code background}. */
    public MapPair(Executor background, Executor fx) {
        for (Side side : Side.values()) {
            MapViewModel map = new MapViewModel(background, fx);
            map.camera().join(view);
            map.pictureProperty().addListener((property, before, now) -> {
                if (now == null) {
                    map.camera().showNothing();
                }
            });
            maps.put(side, map);
            models.put(side, new ShownModel());
        }
        for (Side side : Side.values()) {
            modelProperty(side).addListener((property, before, now) -> {
                share(side);
                map(side).show(now);
            });
        }
    }

    /** The map on one side. */
    public MapViewModel map(Side side) {
        return Objects.requireNonNull(maps.get(side));
    }

    /** The model on one side; null while there is none. */
    public ObjectProperty<@Nullable OpenModel> modelProperty(Side side) {
        return Objects.requireNonNull(models.get(side));
    }

    /** Shows all models, from now on and those shown now, as {@code naming} makes them: with other names of classes. */
    void name(UnaryOperator<OpenModel> naming) {
        this.naming = naming;
        models.values().forEach(model -> model.set(model.get()));
    }

    /** The model of one map, with its classes named as wanted. */
    private final class ShownModel extends SimpleObjectProperty<@Nullable OpenModel> {
        @Override
        public void set(@Nullable OpenModel open) {
            super.set(open == null ? null : naming.apply(open));
        }
    }

    /** Both models. */
    public ModelPair models() {
        return new ModelPair(model(Side.LEFT), model(Side.RIGHT));
    }

    private Optional<OpenModel> model(Side side) {
        return Optional.ofNullable(modelProperty(side).get());
    }

    /** Whether both maps show the same samples. */
    public boolean linked() {
        return models().linked();
    }

    /** Zooms and pans both maps together while it is on. */
    public ViewLink view() {
        return view;
    }

    /** The model on {@code changed} is another one: its map takes the objects of the other map, or gets its own. */
    private void share(Side changed) {
        MapViewModel here = map(changed);
        MapViewModel there = map(changed.other());
        boolean shared =
                here.highlightProperty().get().equals(there.highlightProperty().get());
        if (linked() && !shared) {
            here.highlightProperty().set(there.highlightProperty().get());
            here.classFilterProperty().set(there.classFilterProperty().get());
        } else if (!linked() && shared) {
            here.highlightProperty().set(new Highlight());
            here.classFilterProperty().set(new ClassFilter());
        }
    }
}
