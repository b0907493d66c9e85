package latentfx.ui.map;

import java.util.Optional;
import latentfx.projection.Basis;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;

/**
 * How a map lays out its samples, as one state of a step that can be undone. For the FX thread.
 *
 * @param axes the axes chosen
 * @param arrangement positions from a projection without axes, if one is shown
 */
public record ShownLayout(AxisChoice axes, Optional<Arrangement> arrangement) {
    /** How {@code map} is laid out now. */
    public static ShownLayout of(MapViewModel map) {
        return new ShownLayout(
                map.axesProperty().get(), map.arrangementProperty().get());
    }

    /** Codes along {@code axes}. */
    public static ShownLayout along(AxisChoice axes) {
        return new ShownLayout(axes, Optional.empty());
    }

    /** Lays {@code map} out so; what does not fit its model is left out. */
    public void show(MapViewModel map) {
        map.axesProperty().set(axes);
        map.arrangementProperty().set(arrangement);
    }

    /** Lays {@code map} out so as a step of {@code undo}; no effect if it is laid out so already. */
    public void choose(MapViewModel map, UndoStack undo) {
        choose(map, undo, of(map));
    }

    /** Lays {@code map} out so as a step of {@code undo} that leads back to {@code before}; no effect if that is equal. */
    public void choose(MapViewModel map, UndoStack undo, ShownLayout before) {
        if (!equals(before)) {
            undo.push(name(), null, () -> before.show(map), () -> show(map));
            show(map);
        }
    }

    /** This layout with the samples at the positions of {@code made}. */
    public ShownLayout with(Arrangement made) {
        return new ShownLayout(axes, Optional.of(made));
    }

    private String name() {
        Messages words = Messages.of(ShownLayout.class);
        return arrangement
                .map(it -> words.get(
                        "step.projection",
                        new ProjectionWords().name(it.settings().kind())))
                .orElseGet(() -> words.get("step.axes", axis(words, axes.x()), axis(words, axes.y())));
    }

    private String axis(Messages words, int number) {
        return words.get(axes.basis() == Basis.PCA ? "axis.pc" : "axis.raw", String.valueOf(number + 1));
    }
}
