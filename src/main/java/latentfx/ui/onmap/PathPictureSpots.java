package latentfx.ui.onmap;

import java.util.Optional;
import java.util.function.Function;
import latentfx.math.Matrix;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.onmap.PicturePlacement.Spot;
import latentfx.ui.plot.Obstacles;
import latentfx.ui.plot.PixelBox;
import latentfx.ui.plot.ScreenTransform;

/**
 * Where the pictures of a path lie on its map: those of the ends on one side of the path, that of the handle on the other.
 *
 * @param first at the first end; empty where there is no room
 * @param last at the second end; empty where there is no room, or no such end
 * @param handle at the handle; empty where there is no room, or no handle
 */
record PathPictureSpots(Optional<Spot> first, Optional<Spot> last, Optional<Spot> handle) {
    /** Smallest and largest side of a picture, in pixels. */
    private static final double SMALLEST = 44;

    /** On a map with a side shorter than this, pictures of the usual size would hide most of its points; pixels. */
    private static final double LOW = 220;

    private static final double ON_LOW = 32;

    private static final double LARGEST = 112;

    /** A picture takes this part of the shorter side of its map. */
    private static final double PART = 9;

    /** The side that a square picture should have on a map of this size, in pixels. */
    static double side(double mapWidth, double mapHeight) {
        double shorter = Math.min(mapWidth, mapHeight);
        return shorter < LOW ? ON_LOW : Math.max(SMALLEST, Math.min(LARGEST, shorter / PART));
    }

    /**
     * Finds room along {@code path}.
     *
     * @param before where the pictures lay last; the handle's stays on its side
     * @param mark what else the pictures leave free if there is room
     * @param width of a picture, in pixels
     * @param height of a picture, in pixels
     * @param label height of the label under the picture of an end
     */
    static PathPictureSpots of(
            PathOverlay path,
            ScreenTransform transform,
            Optional<PathPictureSpots> before,
            Optional<PixelBox> mark,
            double width,
            double height,
            double label) {
        PicturePlacement placement = new PicturePlacement(transform.width(), transform.height());
        Obstacles line = PathOverlay.inTheWay(path.at(0), transform); // the handle is always on the line
        for (double[] leg : legs(path, transform)) {
            line = line.withLine(leg[0], leg[1], leg[2], leg[3], PathOverlay.HANDLE_RADIUS);
        }
        Optional<Spot> first = Optional.empty();
        double x = transform.x(path.first().x());
        double y = transform.y(path.first().y());
        double up = upwards(path, transform, 0);
        Obstacles inTheWay = line;
        if (seen(x, y, transform)) {
            first = clearOf(mark, inTheWay, way -> placement.beside(x, y, up, width, height + label, way));
            inTheWay = with(inTheWay, first);
        }
        if (!path.complete()) {
            return new PathPictureSpots(first, Optional.empty(), Optional.empty());
        }
        Optional<Spot> last = Optional.empty();
        double lastX = transform.x(path.last().x());
        double lastY = transform.y(path.last().y());
        if (seen(lastX, lastY, transform)) {
            double upLast = upwards(path, transform, 1);
            last = clearOf(mark, inTheWay, way -> placement.beside(lastX, lastY, upLast, width, height + label, way));
            inTheWay = with(inTheWay, last);
        }
        Optional<Spot> handle = Optional.empty();
        double handleX = transform.x(path.handleX());
        double handleY = transform.y(path.handleY());
        if (seen(handleX, handleY, transform)) {
            double down = upwards(path, transform, path.t()) + Math.PI;
            double wanted = before.flatMap(PathPictureSpots::handle)
                    .map(Spot::angle)
                    .filter(angle -> Math.cos(angle - down) < -0.9) // it had to change sides, and stays there
                    .orElse(down);
            handle = clearOf(mark, inTheWay, way -> placement.beside(handleX, handleY, wanted, width, height, way));
        }
        return new PathPictureSpots(first, last, handle);
    }

    /** What {@code find} finds if {@code mark} is in the way too, else without it. */
    private static Optional<Spot> clearOf(
            Optional<PixelBox> mark, Obstacles inTheWay, Function<Obstacles, Optional<Spot>> find) {
        return mark.map(inTheWay::withBox).flatMap(find).or(() -> find.apply(inTheWay));
    }

    private static Obstacles with(Obstacles inTheWay, Optional<Spot> spot) {
        return spot.map(it -> inTheWay.withBox(it.box())).orElse(inTheWay);
    }

    private static boolean seen(double x, double y, ScreenTransform transform) {
        return new PixelBox(0, 0, transform.width(), transform.height()).contains(x, y);
    }

    private static double[][] legs(PathOverlay path, ScreenTransform transform) {
        Matrix points = path.polyline();
        double[][] legs = new double[path.complete() ? points.rows() - 1 : 0][];
        for (int i = 0; i < legs.length; i++) {
            legs[i] = new double[] {
                transform.x(points.get(i, 0)),
                transform.y(points.get(i, 1)),
                transform.x(points.get(i + 1, 0)),
                transform.y(points.get(i + 1, 1))
            };
        }
        return legs;
    }

    /** The direction square to the path at position {@code t} that points upwards. */
    private static double upwards(PathOverlay path, ScreenTransform transform, double t) {
        double[][] legs = legs(path, transform);
        if (legs.length == 0) {
            return -Math.PI / 2;
        }
        double[] leg = legs[Math.min(legs.length - 1, (int) (t * legs.length))];
        double square = Math.atan2(leg[3] - leg[1], leg[2] - leg[0]) - Math.PI / 2;
        return Math.sin(square) > 0 ? square + Math.PI : square;
    }
}
