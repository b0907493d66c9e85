package latentfx.ui.scatter;

/**
 * The path between two places, as a map draws it. Places are in map units.
 *
 * @param fromX horizontal place of the first end
 * @param fromY vertical place of the first end
 * @param toX horizontal place of the second end; without meaning while not complete
 * @param toY vertical place of the second end; without meaning while not complete
 * @param t where the handle stands, 0 at the first end, 1 at the second
 * @param fromFree true if the first end is a free place, false if it is a sample
 * @param toFree true if the second end is a free place, false if it is a sample
 * @param complete false while only the first end exists
 */
public record PathOverlay(
        double fromX,
        double fromY,
        double toX,
        double toY,
        double t,
        boolean fromFree,
        boolean toFree,
        boolean complete) {
    public PathOverlay {
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("a path is walked from 0 to 1, not to " + t);
        }
    }

    /** Where on the line, 0 to 1, the place nearest to ({@code x}, {@code y}) lies; 0 where both ends are one. */
    public double nearestT(double x, double y) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double square = dx * dx + dy * dy;
        double along = square > 0 ? ((x - fromX) * dx + (y - fromY) * dy) / square : 0;
        return Math.max(0, Math.min(1, along));
    }

    /** Horizontal place of the handle. */
    public double handleX() {
        return fromX + t * (toX - fromX);
    }

    /** Vertical place of the handle. */
    public double handleY() {
        return fromY + t * (toY - fromY);
    }
}
