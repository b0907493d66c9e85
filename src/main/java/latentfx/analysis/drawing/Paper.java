package latentfx.analysis.drawing;

import latentfx.data.ImageShape;

/**
 * What can be drawn on: where the pen is off it, nothing is drawn, so that a stroke that runs out over the edge does not
 * make the rest of the drawing small when that is centred.
 *
 * @param width the right edge, above 0; the longer side of the picture is 1
 * @param height the lower edge, above 0
 */
public record Paper(double width, double height) {
    /** The paper of pictures of {@code shape}. */
    public static Paper of(ImageShape shape) {
        double side = Math.max(shape.width(), shape.height());
        return new Paper(shape.width() / side, shape.height() / side);
    }

    /** Whether {@code spot} is on the paper or its edge. */
    public boolean holds(Spot spot) {
        return spot.x() >= 0 && spot.y() >= 0 && spot.x() <= width && spot.y() <= height;
    }

    /**
     * {@code drawing} after the pen moved on from {@code from}, the end of its last stroke if that is on the paper. A line
     * ends at the edge, and one that comes back begins there.
     */
    public Drawing moved(Drawing drawing, Spot from, Spot to) {
        if (drawing.isFull() || !(holds(from) || holds(to))) {
            return drawing;
        }
        if (holds(from)) {
            return drawing.continued(edge(from, to));
        }
        Drawing entered = drawing.begun(edge(to, from));
        return entered.isFull() ? entered : entered.continued(to);
    }

    /** The last spot on the paper on the way from {@code within} to {@code to}. */
    private Spot edge(Spot within, Spot to) {
        if (holds(to)) {
            return to;
        }
        double share = Math.min(share(within.x(), to.x(), width), share(within.y(), to.y(), height));
        return new Spot(
                Math.max(0, Math.min(width, within.x() + share * (to.x() - within.x()))),
                Math.max(0, Math.min(height, within.y() + share * (to.y() - within.y()))));
    }

    private static double share(double from, double to, double edge) {
        if (to < 0) {
            return from / (from - to);
        }
        return to > edge ? (edge - from) / (to - from) : 1;
    }
}
