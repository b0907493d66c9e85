package latentfx.analysis.drawing;

/**
 * A point of a drawing.
 *
 * @param x from the left edge, 0 to 1; beyond them outside the picture
 * @param y from the upper edge, 0 to 1; beyond them outside the picture
 */
public record Spot(double x, double y) {
    public Spot {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a spot of a drawing is finite, not " + x + ", " + y);
        }
    }

    /** The distance from the line between {@code from} and {@code to}, in sides of the picture. */
    double distance(Spot from, Spot to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
        double along = Math.max(0, Math.min(1, t));
        return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
    }
}
