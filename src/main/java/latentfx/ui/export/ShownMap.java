package latentfx.ui.export;

import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.map.linked.ClassFilter;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.PointShades;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.scale.ScaleUnit;

/**
 * What a map shows at one moment, for work in the background.
 *
 * @param picture model and positions
 * @param cloud its points
 * @param seen the part of the plane that is shown
 * @param magnification 1 in the fitted view, more when zoomed in
 * @param classes which classes are shown
 * @param chosen which samples are selected and hidden
 * @param path the selected path, if there is one
 * @param unit what a map unit is
 * @param numbers what the points are coloured by in place of their classes; empty for the classes
 */
public record ShownMap(
        MapPicture picture,
        Cloud cloud,
        ScreenTransform seen,
        double magnification,
        ClassFilter.State classes,
        Selection.State chosen,
        Optional<PathOverlay> path,
        ScaleUnit unit,
        Optional<PointShades> numbers) {
    /** What {@code map} shows now; empty while that is nothing. For the FX thread. */
    public static Optional<ShownMap> of(MapViewModel map, ScaleUnit unit) {
        MapPicture picture = map.pictureProperty().get();
        Cloud cloud = map.cloud();
        if (picture == null || cloud == null) {
            return Optional.empty();
        }
        SampleSpace space = SampleSpace.of(picture.open().sheet());
        return Optional.of(new ShownMap(
                picture,
                cloud,
                map.camera().transform(),
                map.camera().magnification(),
                map.classFilterProperty().get().stateOf(space),
                map.selectionProperty().get().stateOf(space),
                Optional.ofNullable(map.overlayProperty().get()),
                unit,
                Optional.ofNullable(map.shadesProperty().get())));
    }

    /** The samples that have a position, ascending. */
    public int[] placed() {
        return IntStream.range(0, cloud.size()).filter(cloud::hasPosition).toArray();
    }

    /** Whether sample {@code index} is drawn: neither it nor its class is hidden, and it lies within what is shown. */
    boolean draws(int index) {
        double x = seen.x(cloud.x(index));
        double y = seen.y(cloud.y(index));
        return x >= 0
                && y >= 0
                && x <= seen.width()
                && y <= seen.height()
                && classes.shows(cloud.label(index))
                && !chosen.hidden().contains(index);
    }
}
