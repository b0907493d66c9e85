package latentfx.ui.panels;

import java.util.Optional;
import java.util.function.Function;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.Layout;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.SavedView;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Turns a map to two given axes and moves to a position on it, as one step that can be undone. Because a new picture is first
 * shown wholly, the view is set once the picture has been laid out. For the FX thread.
 */
public final class HoleOnMap {
    /** Radii of the hole across the smaller side of the map. */
    private static final double ACROSS = 7;

    private final MapViewModel map;
    private final UndoStack undo;
    private Optional<Wanted> wanted = Optional.empty();

    private record Wanted(
            OpenModel open,
            AxisChoice axes,
            Optional<Arrangement> arrangement,
            Function<MapPicture, Optional<Viewport>> view) {
        boolean isShownBy(MapPicture picture) {
            return picture.open().equals(open)
                    && picture.arrangement().isPresent() == arrangement.isPresent()
                    && (arrangement.isPresent()
                            || picture.axes()
                                    .map(Layout.Axes::choice)
                                    .filter(axes::equals)
                                    .isPresent());
        }
    }

    /** Moves {@code map}; steps go to {@code undo}. */
    public HoleOnMap(MapViewModel map, UndoStack undo) {
        this.map = map;
        this.undo = undo;
        map.pictureProperty().addListener((property, before, now) -> look(now));
    }

    /** Shows the axes {@code choice} with {@code code} in the middle, so that a hole of {@code radius} is well seen. */
    public void show(AxisChoice choice, float[] code, double radius) {
        MapPicture picture = map.pictureProperty().get();
        if (picture == null) {
            return;
        }
        Optional<Viewport> seen = SavedView.of(map);
        Wanted before = new Wanted(
                picture.open(),
                map.axesProperty().get(),
                map.arrangementProperty().get(),
                shown -> seen);
        Wanted after = new Wanted(picture.open(), choice, Optional.empty(), shown -> around(shown, code, radius));
        go(after);
        undo.push(Messages.of(HoleOnMap.class).get("step.hole"), null, () -> go(before), () -> go(after));
    }

    private Optional<Viewport> around(MapPicture picture, float[] code, double radius) {
        double[] position = picture.position(code);
        ScreenTransform screen = map.seenProperty().get();
        double side = Math.max(1, Math.min(screen.width(), screen.height()));
        return Optional.of(new Viewport(position[0], position[1], ACROSS * radius / side));
    }

    private void go(Wanted now) {
        MapPicture picture = map.pictureProperty().get();
        if (picture == null || !picture.open().equals(now.open())) {
            return; // another model has come: its axes and view are its own
        }
        wanted = Optional.of(now);
        map.arrangementProperty().set(now.arrangement());
        map.axesProperty().set(now.axes());
        look(map.pictureProperty().get());
    }

    private void look(@Nullable MapPicture picture) {
        if (picture != null && wanted.isPresent() && wanted.get().isShownBy(picture)) {
            Wanted now = wanted.get();
            wanted = Optional.empty();
            SavedView.restore(map, now.view().apply(picture));
        }
    }
}
