package latentfx.ui.plot;

/**
 * A rectangle on screen, in pixels that grow to the right and downwards.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width, 0 or more
 * @param height height, 0 or more
 */
public record PixelBox(double x, double y, double width, double height) {
    public PixelBox {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("no box is " + width + " wide and " + height + " high");
        }
    }

    /** The box of this size whose middle is at ({@code centreX}, {@code centreY}). */
    public static PixelBox about(double centreX, double centreY, double width, double height) {
        return new PixelBox(centreX - width / 2, centreY - height / 2, width, height);
    }

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Whether the two have an area in common. */
    public boolean overlaps(PixelBox other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the point lies within it or on its edge. */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
    }

    /** This box with {@code margin} more on each side. */
    public PixelBox grown(double margin) {
        return new PixelBox(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** This box moved as little as needed into an area of this size at the origin; at its upper left where it is larger. */
    public PixelBox within(double areaWidth, double areaHeight) {
        return new PixelBox(
                Math.max(0, Math.min(x, areaWidth - width)),
                Math.max(0, Math.min(y, areaHeight - height)),
                width,
                height);
    }

    /** Length of that part of the line from ({@code x1}, {@code y1}) to ({@code x2}, {@code y2}) that lies within it. */
    public double lengthWithin(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double[] towards = {-dx, dx, -dy, dy};
        double[] room = {x1 - x, right() - x1, y1 - y, bottom() - y1};
        double enters = 0;
        double leaves = 1;
        for (int edge = 0; edge < towards.length; edge++) {
            if (towards[edge] == 0) {
                if (room[edge] < 0) {
                    return 0;
                }
            } else if (towards[edge] < 0) {
                enters = Math.max(enters, room[edge] / towards[edge]);
            } else {
                leaves = Math.min(leaves, room[edge] / towards[edge]);
            }
        }
        return Math.max(0, leaves - enters) * Math.hypot(dx, dy);
    }
}
