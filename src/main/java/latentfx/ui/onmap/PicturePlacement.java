package latentfx.ui.onmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.plot.Obstacles;
import latentfx.ui.plot.PixelBox;

/**
 * Finds room for the pictures at the ends and at the handle of a path: beside it, square to its direction where possible,
 * inside the map, and never over the line, its ends, its handle or each other. The side that the handle's picture lies on is
 * kept as long as there is room, so that it does not jump while the handle is dragged.
 */
final class PicturePlacement {
    /** Distance of a picture from the middle of its handle on each axis, in pixels. */
    private static final double GAP = PathOverlay.HANDLE_RADIUS + 1;

    /** How many directions around a handle are tried. */
    private static final int DIRECTIONS = 16;

    /** A picture is moved away from its handle at most this many times, each time by half its size. */
    private static final int STEPS = 3;

    /** Directions up to this angle from the wanted one are on the same side of the path, in radians. */
    private static final double SAME_SIDE = Math.toRadians(70);

    private final double mapWidth;
    private final double mapHeight;

    /** For a map of this size in pixels. */
    PicturePlacement(double mapWidth, double mapHeight) {
        this.mapWidth = mapWidth;
        this.mapHeight = mapHeight;
    }

    /**
     * Room for a picture beside a handle at ({@code x}, {@code y}); empty where there is none.
     *
     * @param angle the direction in which the picture should lie, in radians, 0 to the right, counted downwards; others are
     *     tried in the order of their difference from it
     */
    Optional<Spot> beside(double x, double y, double angle, double width, double height, Obstacles inTheWay) {
        List<Double> angles = new ArrayList<>();
        for (int i = 0; i < DIRECTIONS; i++) {
            angles.add(angle + 2 * Math.PI * i / DIRECTIONS);
        }
        angles.sort(Comparator.comparingDouble(other -> rank(other - angle)));
        for (int step = 0; step <= STEPS; step++) {
            for (double tried : angles) {
                double dx = Math.cos(tried);
                double dy = Math.sin(tried);
                double away = GAP * (Math.abs(dx) + Math.abs(dy))
                        + (Math.abs(dx) * width + Math.abs(dy) * height) * (1 + step) / 2;
                PixelBox box = PixelBox.about(x + away * dx, y + away * dy, width, height)
                        .within(mapWidth, mapHeight);
                if (inside(box) && inTheWay.clear(box)) {
                    return Optional.of(new Spot(box, tried));
                }
            }
        }
        return Optional.empty();
    }

    /** Straight ahead first, then what lies nearest to that on the same side, then the opposite side in the same order. */
    private static double rank(double difference) {
        double turned = Math.abs(Math.IEEEremainder(difference, 2 * Math.PI));
        return turned < SAME_SIDE ? turned : Math.PI + Math.abs(Math.PI - turned);
    }

    private boolean inside(PixelBox box) {
        return box.right() <= mapWidth && box.bottom() <= mapHeight;
    }

    /**
     * Where a picture lies.
     *
     * @param box its position
     * @param angle the direction from its handle in which it was put
     */
    record Spot(PixelBox box, double angle) {}
}
