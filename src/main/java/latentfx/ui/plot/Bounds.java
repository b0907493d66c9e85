package latentfx.ui.plot;

import latentfx.math.Matrix;

/**
 * An axis-aligned bounding box in map units.
 *
 * @param minX left
 * @param minY bottom
 * @param maxX right, at least {@code minX}
 * @param maxY top, at least {@code minY}
 */
public record Bounds(double minX, double minY, double maxX, double maxY) {
    public Bounds {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException(
                    "no rectangle spans " + minX + " to " + maxX + " by " + minY + " to " + maxY);
        }
    }

    /**
     * The bounding box of the finite rows of {@code points} (one point a row, two columns); the unit square around 0 if
     * there are none.
     */
    public static Bounds of(Matrix points) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.rows(); i++) {
            float x = points.get(i, 0);
            float y = points.get(i, 1);
            if (Float.isFinite(x) && Float.isFinite(y)) {
                minX = Math.min(minX, x);
                maxX = Math.max(maxX, x);
                minY = Math.min(minY, y);
                maxY = Math.max(maxY, y);
            }
        }
        return minX <= maxX ? new Bounds(minX, minY, maxX, maxY) : new Bounds(-0.5, -0.5, 0.5, 0.5);
    }

    /** Right minus left. */
    public double width() {
        return maxX - minX;
    }

    /** Top minus bottom. */
    public double height() {
        return maxY - minY;
    }

    /** The middle, horizontally. */
    public double centreX() {
        return (minX + maxX) / 2;
    }

    /** The middle, vertically. */
    public double centreY() {
        return (minY + maxY) / 2;
    }
}
